import { useEffect, useId, useState } from 'react';
import { useIntake } from './intake.ts';
import { ListMapping } from './mapping.tsx';
import { Arrived, Done, Progress, Trouble } from './parts.tsx';
import { BringIn, Doubles, Notes, Rows } from './plan.tsx';
import { counted, inWords } from './words.ts';

/** A file's way in: chosen or dropped, compared, decided on, written. */
export function FileDesk() {
  const intake = useIntake();
  const { plan, stage, batch } = intake;
  const [isOver, setIsOver] = useState(false);
  const field = useId();
  // A reload takes up the file where it was.
  const { resume } = intake;
  // once, when the page comes.
  useEffect(() => {
    const upload = new URLSearchParams(location.search).get('upload');
    if (upload) void resume(upload);
  }, []);
  useEffect(() => {
    const at = plan && stage !== 'DONE' ? `?upload=${plan.upload}` : location.pathname;
    if (plan) history.replaceState(null, '', at);
  }, [plan, stage]);

  const begin = (files: FileList | null) => {
    const file = files?.[0];
    if (file) void intake.begin(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field within is the first. */}
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={event => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={event => {
          event.preventDefault();
          setIsOver(false);
          begin(event.dataTransfer.files);
        }}
      >
        <label htmlFor={field}>{plan ? 'Another file, or this one mended' : 'Choose a file, or drop it here'}</label>
        <input
          id={field}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt,.zip,.xml"
          onChange={event => {
            begin(event.target.files);
            // Chosen again, the same file is a new one.
            event.target.value = '';
          }}
        />
        <span className="hint">
          Excel (.xlsx), CSV, or a zip of CSV files: the directory’s workbook, a sheet of partnerships, a sheet with HXL
          tags, activities of IATI (.xml), or any list.
        </span>
      </div>
      <Progress intake={intake} />
      <Trouble refusal={intake.refusal} again={intake.upload ? () => void intake.resume(intake.upload ?? '') : null} />
      {stage === 'DONE' && batch ? (
        <Done batch={batch}>
          <a className="button plain" href="/staff">
            Another file
          </a>
        </Done>
      ) : (
        plan && (
          <div aria-busy={stage !== 'READY'}>
            <Arrived key={plan.id}>What {plan.fileName} would do</Arrived>
            <p>
              Read as {formats[plan.format] ?? inWords(plan.format)}; {counted(plan.counts.rows, 'row')}. Nothing is
              written yet.
            </p>
            {plan.format !== 'IATI' && plan.counts.rows > 0 && (
              <p>
                <a href={`/uploads/${plan.upload}/annotated.xlsx`} download>
                  My file with what will happen
                </a>{' '}
                <span className="soft">(Excel; say there which entry a row is, and choose it here again)</span>
              </p>
            )}
            <Notes notes={plan.notes} />
            {plan.mapping && <ListMapping key={plan.id} intake={intake} mapping={plan.mapping} needs={plan.needs} />}
            {plan.counts.rows > 0 && <Rows intake={intake} plan={plan} />}
            <Doubles intake={intake} plan={plan} />
            <BringIn intake={intake} plan={plan} />
          </div>
        )
      )}
    </>
  );
}

const formats: Readonly<Record<string, string>> = {
  WORKBOOK: 'the directory’s workbook',
  PARTNERSHIPS: 'partnerships, one a row',
  IATI: 'activities of IATI',
  IATI_CSV: 'participating organisations of IATI',
  HXL: 'a sheet with HXL tags',
  LIST: 'a plain list',
};
