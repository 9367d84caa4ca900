/** The pages shown where the pane cannot run. Built as ES5: nothing newer may be used here. */
import { excel as en } from '../../../messages/en/excel';
import { excel as vi } from '../../../messages/vi/excel';
import type { Notice } from './notice';

function words(language: string): { [key: string]: string } {
  return language.slice(0, 2).toLowerCase() === 'en' ? en : vi;
}

/** An Excel that is too old: by its browser ('engine') or by its own version. */
export function oldExcelNotice(language: string, why: 'engine' | 'version'): Notice {
  const said = words(language);
  return {
    title: said['excel.old.title']!,
    lines: [said['excel.old.' + why]!],
    list: {
      head: said['excel.old.works']!,
      items: [
        said['excel.old.native']!,
        said['excel.old.frozen']!,
        said['excel.old.file']!,
        said['excel.old.command']!,
      ],
    },
    last: said['excel.old.ask']!,
  };
}

export function wrongHostNotice(language: string): Notice {
  const said = words(language);
  return { title: said['excel.wrongHost.title']!, lines: [said['excel.wrongHost.advice']!] };
}

export function noOfficeNotice(language: string): Notice {
  const said = words(language);
  return { title: said['excel.noOffice.title']!, lines: [said['excel.noOffice.advice']!] };
}
