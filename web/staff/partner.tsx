import { type FormEvent, useId, useState } from 'react';
import type { Plan, Problem, Row } from './api.ts';
import { TodaysWork } from './batches.tsx';
import { useIntake } from './intake.ts';
import { asFile, type Cells, type Column, nameNow } from './partnerships.ts';
import { Arrived, Done, Field, Lookup, type Named, Progress, Trouble } from './parts.tsx';
import { Difference, Doubles, Notes, useRows } from './plan.tsx';
import { useTypes } from './types.ts';
import { inWords, pathOf } from './words.ts';

interface Partner extends Readonly<Record<'kind' | 'role' | 'since' | 'until' | 'quote', string>> {
  readonly partner: Named;
  readonly with: Named;
  readonly project: Named;
  readonly district: Named;
  readonly source: Named;
}

const nobody: Named = { text: '', id: null };
const noPartner: Partner = {
  ...{ partner: nobody, with: nobody, project: nobody, district: nobody, source: nobody },
  ...{ kind: '', role: '', since: '', until: '', quote: '' },
};

const stakeholders = [
  ...['IOM_OFFICE', 'MINISTRY', 'GOVERNMENT_AGENCY', 'COMMITTEE', 'CIVIL_SOCIETY_ORGANISATION', 'DONOR'],
  'ORGANISATION',
];

const parts = ['implementing partner', 'funder', 'partner', 'beneficiary', 'accountable', 'extending'];

/** The row of the sheet that the form comes to; an entry that was chosen stands in it by its id. */
const cellsOf = ({ partner, with: other, project, district, source, ...rest }: Partner): Cells => {
  const reference = ({ id, text }: Named) => id ?? text;
  return {
    ...rest,
    kind: partner.id ? '' : rest.kind,
    ...{ partner: reference(partner), with: reference(other), project: reference(project) },
    ...{ district: reference(district), source: reference(source) },
  };
};

/** The row in a sentence, for a last look before it is saved. */
function sentence({ partner, with: other, project, district, role, since, until, source }: Partner): string {
  const words = [
    partner.text,
    ...(role ? [`as ${role}`] : []),
    ...(project.text ? [`in ${project.text}`] : []),
    ...(other.text ? [`with ${other.text}`] : []),
    ...(district.text ? [`at ${district.text}`] : []),
    ...(since ? [`since ${since}`] : []),
    ...(until ? [`until ${until}`] : []),
  ];
  return `${words.join(' ')}. Source: ${source.text}.`;
}

/** One partner in a form: looked at first, then saved, with an Undo right there. */
export function PartnerDesk({ by }: { readonly by: string }) {
  const intake = useIntake();
  const types = useTypes();
  const [given, setGiven] = useState<Partner>(noPartner);
  const [looked, setLooked] = useState<Partner | null>(null);
  const kind = useId();
  const { plan, stage, batch } = intake;
  const { page } = useRows(intake, null);
  const isCurrent = looked === given && stage === 'READY';
  const problems = isCurrent ? (page?.nodes.flatMap(row => row.problems) ?? []) : [];
  const set = (part: Partial<Partner>) => setGiven(before => ({ ...before, ...part }));
  const wrong = (column: Column) => problems.filter(each => each.column === column).map(told)[0];
  const elsewhere = problems.filter(({ column }) => !(column in noPartner));

  const look = (event: FormEvent) => {
    event.preventDefault();
    setLooked(given);
    void intake.draft(asFile([cellsOf(given)], nameNow('partner')));
  };
  const again = () => {
    intake.clear();
    setGiven(noPartner);
    setLooked(null);
  };

  if (stage === 'DONE' && batch)
    return (
      <>
        <Done batch={batch}>
          {page?.nodes[0]?.entry && <a href={pathOf({ id: page.nodes[0].entry })}>Open {given.partner.text}</a>}
          <button type="button" className="plain" onClick={again}>
            Add another
          </button>
        </Done>
        <TodaysWork by={by} />
      </>
    );
  return (
    <>
      <form className="partner" onSubmit={look}>
        <fieldset>
          <legend>Who</legend>
          <Lookup
            label="Partner"
            hint="Type the name; choose it if it is suggested."
            kinds={stakeholders}
            isRequired
            problem={wrong('partner')}
            value={given.partner}
            onChange={partner => set({ partner })}
          />
          {!given.partner.id && (
            <div className="field">
              <label htmlFor={kind}>Its kind</label>
              <select
                id={kind}
                value={given.kind}
                required={given.partner.text !== ''}
                aria-invalid={Boolean(wrong('kind'))}
                aria-describedby={`${kind}-hint`}
                onChange={event => set({ kind: event.target.value })}
              >
                <option value="">Choose</option>
                {types.map(({ name }) => (
                  <option key={name} value={name}>
                    {inWords(name)}
                  </option>
                ))}
              </select>
              <span className="hint" id={`${kind}-hint`}>
                {types.find(({ name }) => name === given.kind)?.description ?? 'For a partner that is new here.'}
              </span>
              {wrong('kind') && <span className="wrong">{wrong('kind')}</span>}
            </div>
          )}
        </fieldset>
        <fieldset>
          <legend>What it does</legend>
          <Lookup
            label="Project"
            kinds={['PROJECT']}
            hint="The project that it has a part in."
            problem={wrong('project')}
            value={given.project}
            onChange={project => set({ project })}
          />
          <Field
            label="Role"
            list={parts}
            hint="Its part, such as implementing partner, or the source’s own words."
            problem={wrong('role')}
            value={given.role}
            onChange={role => set({ role })}
          />
          <Lookup
            label="With whom"
            kinds={stakeholders}
            hint="Whom it works with, such as an IOM office."
            problem={wrong('with')}
            value={given.with}
            onChange={named => set({ with: named })}
          />
          <Lookup
            label="Where"
            kinds={['PLACE']}
            hint="A district, a province or the country."
            problem={wrong('district')}
            value={given.district}
            onChange={district => set({ district })}
          />
          <Field
            label="Since"
            hint="As well as it is known: 2021, 2021-03, 2021-03-15, or 2021~ for about 2021."
            problem={wrong('since')}
            value={given.since}
            onChange={since => set({ since })}
          />
          <Field
            label="Until"
            hint="The same; left empty, it is not known. Two dots (..) say that it goes on."
            problem={wrong('until')}
            value={given.until}
            onChange={until => set({ until })}
          />
        </fieldset>
        <fieldset>
          <legend>Who says so</legend>
          <Lookup
            label="Source"
            kinds={['SOURCE']}
            isRequired
            hint="A source of the directory, a web address, or the title of a document."
            problem={wrong('source')}
            value={given.source}
            onChange={source => set({ source })}
          />
          <Field
            label="Quote"
            isLong
            hint="The passage that says it, word for word."
            problem={wrong('quote')}
            value={given.quote}
            onChange={quote => set({ quote })}
          />
        </fieldset>
        <button type="submit" disabled={stage === 'COMPARING' || stage === 'WRITING'}>
          See what this would do
        </button>
      </form>
      <Progress intake={intake} />
      <Trouble refusal={intake.refusal} again={intake.upload ? () => void intake.resume(intake.upload ?? '') : null} />
      {plan && isCurrent && page && (
        <Look key={plan.id} plan={plan} rows={page.nodes} intake={intake} elsewhere={elsewhere} given={given} />
      )}
      {plan && looked !== given && <p className="soft">You changed something since: look again before it is saved.</p>}
      <TodaysWork by={by} key={batch?.id} />
    </>
  );
}

const told = ({ value, problem, fix }: Problem) => `${value ? `“${value}”: ` : ''}${problem}. To mend it: ${fix}.`;

/** What the form would do, and the button that does it. */
function Look({
  plan,
  rows,
  intake,
  elsewhere,
  given,
}: {
  readonly plan: Plan;
  readonly rows: readonly Row[];
  readonly intake: ReturnType<typeof useIntake>;
  readonly elsewhere: readonly Problem[];
  readonly given: Partner;
}) {
  const { errors, creates, updates, duplicates, conflicts } = plan.counts;
  const heading = errors
    ? 'Something is to be mended first'
    : duplicates
      ? 'It may be in the directory already'
      : plan.canApply
        ? 'This will be saved'
        : 'The directory says this already';
  return (
    <section className="look">
      <Arrived>{heading}</Arrived>
      <Notes notes={plan.notes} />
      {errors > 0 && (
        <p>
          {elsewhere.length ? elsewhere.map(told).join(' ') : 'The fields above say what is wrong and how to mend it.'}
        </p>
      )}
      {!errors && <p className="lead">{sentence(given)}</p>}
      {rows.flatMap(row => [...row.changes, ...row.conflicts]).length > 0 && (
        <ul className="changes">
          {rows
            .flatMap(row => row.changes)
            .map(change => (
              <li key={`${change.subject} ${change.field} ${change.after}`}>
                <Difference change={change} />
              </li>
            ))}
        </ul>
      )}
      {conflicts > 0 && <p>Others have changed some of it since; what they wrote stays.</p>}
      <Doubles intake={intake} plan={plan} placeOf={() => 'What you wrote'} />
      {plan.canApply && (
        <button type="button" onClick={() => void intake.bringIn(`Partner added by form: ${given.partner.text}.`)}>
          {duplicates ? 'Save it as new' : creates ? 'Save' : updates ? 'Save the change' : 'Save'}
        </button>
      )}
    </section>
  );
}
