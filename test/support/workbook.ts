import { readCsv } from '../../src/imports/csv.ts';
import type { Sheet } from '../../src/imports/sheets.ts';

/** Sheets by name, each as the text of a CSV file; blanks around lines make no difference. */
export const workbook = (sheets: Readonly<Record<string, string>>): Sheet[] =>
  Object.entries(sheets).map(([name, text]) =>
    readCsv(name, new TextEncoder().encode(text.trim().replace(/\n +/g, '\n'))),
  );

/** A small workbook in which every sheet but a few has a row. */
export const smallWorkbook = {
  sources: `id,name,kind,publisher,published
    page-1,Who we are,WEB_PAGE,IOM,
    page-2,Training of civil society,WEB_PAGE,IOM,2020-02`,
  stakeholders: `id,type,name,acronym,organisation_type,level,established,closed,identifiers,source,quote
    iom,Organisation,International Organization for Migration,IOM,40,,1951,,XM-DAC:47066|GB-COH:1,page-1,IOM is
    iom-zimbabwe,IomOffice,IOM Zimbabwe,,,COUNTRY_OFFICE,1985,,XM-DAC:47066,page-1,established in 1985
    home-affairs,Ministry,Ministry of Home Affairs,,GOVERNMENT,,,,,page-1,Home Affairs`,
  projects: `id,name,code,planned_start,end,source,quote
    pmgz,Promoting Migration Governance,P1,2018,2022,page-2,PMGZ`,
  events: `id,name,kind,start,people,source
    training,Training,TRAINING,2020-02-06,52,page-2`,
  places: `id,name,level,pcode,latitude,longitude,source
    zimbabwe,Zimbabwe,COUNTRY,ZW,-19.0,29.15,page-1
    harare,Harare,TOWN,,,,page-1`,
  names: `entry,text,kind,language,source,times_published
    iom,OIM,ACRONYM,fr,page-2,3
    iom-zimbabwe,IOM Zimbabwe,SHORT,,,`,
  ties: `id,kind,from,to,role,since,until,amount,currency,confidence,note,source,quote
    ,PART_OF,iom-zimbabwe,iom,,1985,..,,,CONFIRMED,,page-1,IOM Zimbabwe
    ,PART_OF,iom-zimbabwe,iom,,1985,..,,,CONFIRMED,,page-2,IOM’s office
    ,IMPLEMENTS,iom-zimbabwe,pmgz,lead,,,1234.5,USD,PROBABLE,as reported,page-2,implements
    ,PARTNERS_WITH,iom-zimbabwe,home-affairs,,,,,,CONFIRMED,,page-1,works with
    ,LOCATED_IN,harare,zimbabwe,,,,,,CONFIRMED,,page-1,Harare`,
  evidence: `subject,field,source,quote
    iom,countries,page-1,over 100 countries
    iom,countries,page-2,171 countries`,
};
