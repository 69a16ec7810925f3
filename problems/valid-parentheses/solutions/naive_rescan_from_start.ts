// role: naive
// verdict: accepted
// time: n^2
// space: n
function isValid(s: string): boolean {
    const pairs: { [open: string]: string } = { '(': ')', '[': ']', '{': '}' };
    const rest: string[] = s.split('');
    let i: number = 0;
    while (i + 1 < rest.length) {
        if (pairs[rest[i]] === rest[i + 1]) {
            rest.splice(i, 2);
            i = 0;
        } else {
            i++;
        }
    }
    return rest.length === 0;
}
