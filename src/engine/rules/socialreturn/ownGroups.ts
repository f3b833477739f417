import { text } from '../../explain/text';
import type { OwnPolicyFinding, OwnPolicyPlace } from './ownPolicyTable';
import type { Policy } from './policy';

interface Group {
  share: number | null;
  /** Where a share can be filled in, or was. */
  readonly place: OwnPolicyPlace;
}

/** The groups of blocks in the user's table, with the share of the obligation that each can fill at most. */
export class OwnGroups {
  private readonly groups = new Map<string, Group>();
  private readonly contradictions: OwnPolicyFinding[] = [];

  /**
   * Takes the group of a row and the share beside it. One row of a group is enough for its share; another share in another
   * row is a finding. A share without a group is for that block alone.
   */
  take(named: string | null, share: number | null, id: string, place: OwnPolicyPlace): string | null {
    const name = named ?? (share === null ? null : id);
    if (name === null) return null;
    const group = this.groups.get(name);
    if (group === undefined) this.groups.set(name, { share, place });
    else if (group.share === null) group.share = share;
    else if (share !== null && share !== group.share) {
      this.contradictions.push({
        severity: 'blocks',
        place,
        problem: text('socialReturn.own.problem.groupShare', { group: name }),
        remedy: text('socialReturn.own.remedy.groupShare'),
      });
    }
    return name;
  }

  limits(): Policy['groupLimits'] {
    return [...this.groups].flatMap(([group, { share }]) => (share === null ? [] : [{ group, share }]));
  }

  findings(): readonly OwnPolicyFinding[] {
    const open = [...this.groups].filter(([, { share }]) => share === null);
    return [
      ...this.contradictions,
      ...open.map(([group, { place }]): OwnPolicyFinding => ({
        severity: 'warns',
        place,
        problem: text('socialReturn.own.problem.noGroupShare', { group }),
        remedy: text('socialReturn.own.remedy.noGroupShare'),
      })),
    ];
  }
}
