/* What every solution starts with, compiled ahead: all headers of the library, and the judge's own names, which are
 * out of a candidate's way in the namespace judge_wire. */

#include <bits/stdc++.h>

#include "wire.hpp"
#include "glue.hpp"
