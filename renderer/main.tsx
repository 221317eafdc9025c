import '@fontsource-variable/noto-sans-sc'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { startSession } from './api/start-session.ts'
import { App } from './app/app.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
startSession()
