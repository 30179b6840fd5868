/// <reference types="vite/client" />
import './site.css';
import './questions.ts';
