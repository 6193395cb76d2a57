import "../../taskpane/styles/light";
import "../../taskpane/styles/dark.css";
import "./page.css";
import "./parts.css";
import "./works.css";
import "./univer.css";
