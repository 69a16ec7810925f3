/* What the runtime offers to the loader. */

#pragma once

#define OFFERED extern "C" __attribute__((visibility("default")))

enum Status { answered, raised, wrong_type, out_of_memory };

struct LastWords {
   int status;
   char text[2000];
};
OFFERED LastWords judge_last_words;
