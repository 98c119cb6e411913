import '@mantine/core/styles.css';
import './console.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('root');
// What is caught is shown by whatever caught it.
const onCaughtError = () => undefined;
if (root !== null) createRoot(root, { onCaughtError }).render(<App />);
