/**
 * Where towns are that were named after others: the states of the United States, in full and as the wires shorten them,
 * and those of Canada and Australia. Lower case, no points.
 */
export const namesakeStates: ReadonlySet<string> = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo tx fl ontario ont quebec alberta alta manitoba saskatchewan sask victoria queensland tasmania`
    .trim()
    .split(/\s+/)
)
