import "../../taskpane/styles/light";
import "./page.css";
import "./parts.css";
