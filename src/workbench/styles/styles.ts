import "../../taskpane/styles/light";
import "./page.css";
import "./parts.css";
import "./works.css";
