/// <reference types="vite/client" />
import './site.css';
