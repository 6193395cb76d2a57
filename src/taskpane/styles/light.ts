import "./theme.css";
import "./layout.css";
import "./fields.css";
import "./preview.css";
