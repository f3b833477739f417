import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Announcer } from '../../../src/taskpane/shell/announcer';

/** A part of the pane on its own, in Dutch. */
export function renderInPane(part: ReactNode): RenderResult {
  return render(
    <FluentProvider theme={webLightTheme}>
      <Announcer>{part}</Announcer>
    </FluentProvider>,
  );
}
