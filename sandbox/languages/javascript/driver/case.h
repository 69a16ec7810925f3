/* The life of one case, after the fork. */

#ifndef CASE_H
#define CASE_H

#include "engine.h"
#include "solution.h"

[[noreturn]] void run_case(const Engine& engine, Solution& solution, const std::string& input);

#endif
