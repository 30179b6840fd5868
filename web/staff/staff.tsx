/// <reference types="vite/client" />
import './staff.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BatchesDesk } from './batches.tsx';
import { DuplicatesDesk } from './duplicates.tsx';
import { FileDesk } from './file.tsx';
import { GridDesk } from './grid.tsx';
import { PartnerDesk } from './partner.tsx';

const desks: Readonly<Record<string, (by: string) => ReactNode>> = {
  file: () => <FileDesk />,
  partner: by => <PartnerDesk by={by} />,
  rows: () => <GridDesk />,
  duplicates: () => <DuplicatesDesk />,
  batches: by => <BatchesDesk by={by} />,
};

/** The server's page says which desk it is and who works at it. */
const host = document.getElementById('desk');
if (host) createRoot(host).render(<StrictMode>{desks[host.dataset.desk ?? '']?.(host.dataset.by ?? '')}</StrictMode>);
