/* Base and zygote: processes that fork. */

#ifndef BASE_H
#define BASE_H

#include "engine.h"

/* Serves the warden over descriptor 0. */
[[noreturn]] void serve_base(const Engine& engine);

#endif
