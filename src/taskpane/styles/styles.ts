import "./light";
import "./dark.css";
