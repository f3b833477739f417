import { MemoryStore } from './host/memoryStore';
import { startOffice } from './jest/startOffice';
import type { StartedOffice } from './jest/startOffice';

describe('the container around Office.js', () => {
  let started: StartedOffice;

  beforeAll(async () => {
    started = await startOffice(new MemoryStore(), {
      language: 'en-US',
      isDarkTheme: true,
      requirementSets: { ExcelApi: '1.9', KeyboardShortcuts: '' },
    });
  });

  it('plays an English Excel', () => {
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.contentLanguage).toBe('en-US');
    expect(started.asked).toContain('en-us/office_strings.js');
  });

  it('plays a dark theme', () => {
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
    expect(Office.context.officeTheme.bodyForegroundColor).toBe('#ffffff');
  });

  it('plays an older Excel', () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(requirements.isSetSupported('KeyboardShortcuts', '1.1')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });
});
