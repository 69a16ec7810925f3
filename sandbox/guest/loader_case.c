/* loader: the life of one case, after the fork. */

#define _GNU_SOURCE
#include "loader.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HEAD_BYTES = 9, LENGTH_BYTES = 4 };

static const Solution* solution;
static enum { BEFORE, CALLING, ANSWERING, OVER } stage;
static int printed = -1;  /* where a program's standard output goes */
static const char* refusal; /* why the input cannot be one */

/* Waits for the warden's word; a case whose warden has gone ends. */
static void await(void)
{
   char byte;
   ssize_t got;
   do
      got = read(CASE_FD, &byte, 1);
   while (got < 0 && errno == EINTR);
   if (got != 1)
      _exit(1);
}

static void respond(int status, const void* payload, size_t size)
{
   unsigned char* frame = malloc(HEAD_BYTES + size);
   uint64_t length = size;
   if (frame == NULL)
      _exit(1);
   frame[0] = (unsigned char)status;
   memcpy(frame + 1, &length, sizeof length);
   memcpy(frame + HEAD_BYTES, payload, size);
   write_all(CASE_FD, frame, HEAD_BYTES + size);
   _exit(0);
}

/* The content of a memory file; the caller never gives it back, the case is short. */
static unsigned char* content(int fd, size_t* size)
{
   struct stat about;
   *size = fstat(fd, &about) == 0 ? (size_t)about.st_size : 0;
   if (*size == 0)
      return (unsigned char*)"";
   void* data = mmap(NULL, *size, PROT_READ, MAP_PRIVATE, fd, 0);
   if (data == MAP_FAILED)
      _exit(1);
   return data;
}

/* A program's text as standard input, and a file for what it prints. */
static void open_program(const unsigned char* data, size_t size)
{
   int text = memfd_create("stdin", MFD_CLOEXEC);
   printed = memfd_create("stdout", MFD_CLOEXEC);
   if (text < 0 || printed < 0 || size < LENGTH_BYTES)
      _exit(1);
   write_all(text, data + LENGTH_BYTES, size - LENGTH_BYTES);
   lseek(text, 0, SEEK_SET);
   redirect(text, 0);
   redirect(printed, 1);
   close(text);
}

static void answer_program(void)
{
   size_t size;
   const unsigned char* text = content(printed, &size);
   unsigned char* payload = malloc(LENGTH_BYTES + size);
   uint32_t length = (uint32_t)size;
   if (payload == NULL)
      _exit(1);
   memcpy(payload, &length, sizeof length);
   memcpy(payload + LENGTH_BYTES, text, size);
   respond(ANSWERED, payload, LENGTH_BYTES + size);
}

/* Tells the memory probe, if it is there, of what only the loader sees. */
static void report_memory(int answered)
{
   void (*add)(int64_t);
   void (*answer)(const void*);
   *(void**)&add = dlsym(RTLD_DEFAULT, "judge_probe_add");
   *(void**)&answer = dlsym(RTLD_DEFAULT, "judge_probe_answer");
   if (add != NULL)
      add(stack_bytes() + static_bytes());
   if (answer != NULL && answered && solution->mark != NULL && solution->mark(answer)) {
      void (*in_place)(void);
      *(void**)&in_place = dlsym(RTLD_DEFAULT, "judge_probe_changed_in_place");
      in_place();
   }
}

/* What comes after the call: *done*, and the answer once it is wanted. */
static void finish(int status)
{
   const unsigned char* payload = (const unsigned char*)"";
   size_t size = 0;
   stage = ANSWERING;
   write_all(CASE_FD, "D", 1);
   await();
   report_memory(status == ANSWERED && !solution->is_program);
   if (solution->flush != NULL)
      solution->flush();
   fflush(NULL);
   if (refusal != NULL)
      respond(RAISED, refusal, strlen(refusal));
   if (status == ANSWERED && solution->is_program)
      answer_program();
   if (solution->answer != NULL)
      status = solution->answer(&payload, &size);
   stage = OVER;
   respond(status, payload, size);
}

/* A crash inside of the call, or while its answer is read, is told in the case's own words. */
static void tell_crash(int status, char* text, size_t size)
{
   if (stage == CALLING) {
      stage = ANSWERING;
      write_all(CASE_FD, "D", 1);
      await();
   } else if (stage != ANSWERING) {
      return;
   }
   stage = OVER;
   size = status == OUT_OF_MEMORY ? 0 : add_place(text, size);
   respond(status, text, size);
}

/* A program may end by exit(0), too. */
static void at_exit(int code, void* unused)
{
   (void)unused;
   if (stage != CALLING || code != 0)
      return;
   if (solution->flush != NULL)
      solution->flush();
   fflush(NULL);
   finish(ANSWERED);
}

static int call(void)
{
   int status = solution->call();
   if (solution->is_program) {
      if (solution->flush != NULL)
         solution->flush();
      fflush(NULL);
   }
   return status;
}

void run_case(const Solution* loaded, int conversation, int input, int output)
{
   size_t size;
   int status = RAISED;
   solution = loaded;
   redirect(conversation, CASE_FD);
   fcntl(CASE_FD, F_SETFD, FD_CLOEXEC);
   redirect(output, 1);
   redirect(output, 2);
   if (conversation > CASE_FD)
      close(conversation);
   if (output > CASE_FD)
      close(output);
   write_all(CASE_FD, "H", 1);
   unsigned char* data = content(input, &size);
   close(input);
   if (solution->is_program)
      open_program(data, size);
   else if (solution->decode(data, size) != 0) {
      const unsigned char* reason;
      size_t length;
      solution->answer(&reason, &length);
      refusal = strndup((const char*)reason, length);
   }
   if (size > 0)
      munmap(data, size);
   if (solution->is_program)
      on_exit(at_exit, NULL);
   watch_statics(solution);
   watch_stack();
   catch_crashes(solution, tell_crash);
   write_all(CASE_FD, "R", 1);
   await();
   stage = CALLING;
   if (refusal == NULL)
      status = call_on_stack(call);
   finish(status);
   _exit(0);
}
