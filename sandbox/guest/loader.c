/* loader: base, zygote and case for languages that compile to a shared object (docs/languages.md).
 *
 *    loader METER [LIBRARY...]         a base; the libraries are loaded ahead of need
 *    loader exec PROGRAM ARGUMENT...   a base whose cases are the program, started anew for each, with the
 *                                      conversation on descriptor 3 and the input on 4. Descriptors that the base
 *                                      has from the warden, a meter's report for one, are handed on.
 *
 * The base runs no candidate's code and forks a zygote for each solution. The zygote becomes the candidate's user,
 * loads the solution, and forks a case for each call. Everything that zygote and case say is taken as the word of the
 * candidate's program. */

#define _GNU_SOURCE
#include "loader.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MESSAGE_BYTES = 8000 };

static char** program; /* of `exec`, else NULL */
static Request request;

void write_all(int fd, const void* data, size_t size)
{
   const char* at = data;
   while (size > 0) {
      ssize_t written = write(fd, at, size);
      if (written < 0 && errno == EINTR)
         continue;
      if (written <= 0)
         _exit(1);
      at += written;
      size -= (size_t)written;
   }
}

void redirect(int from, int to)
{
   if (from != to && dup2(from, to) < 0)
      _exit(1);
}

/* The next request; 0 when the warden has gone. */
static int receive(int channel, Request* into)
{
   union {
      struct cmsghdr header;
      char space[CMSG_SPACE(sizeof(int) * DESCRIPTORS)];
   } control;
   struct iovec text = {into->text, TEXT_BYTES};
   struct msghdr message = {.msg_iov = &text, .msg_iovlen = 1, .msg_control = &control,
                            .msg_controllen = sizeof control};
   do
      into->size = recvmsg(channel, &message, MSG_CMSG_CLOEXEC);
   while (into->size < 0 && errno == EINTR);
   into->count = 0;
   if (into->size <= 0)
      return 0;
   into->text[into->size] = 0;
   for (struct cmsghdr* part = CMSG_FIRSTHDR(&message); part != NULL; part = CMSG_NXTHDR(&message, part)) {
      if (part->cmsg_level == SOL_SOCKET && part->cmsg_type == SCM_RIGHTS) {
         into->count = (int)((part->cmsg_len - CMSG_LEN(0)) / sizeof(int));
         memcpy(into->descriptors, CMSG_DATA(part), (size_t)into->count * sizeof(int));
      }
   }
   return 1;
}

static void say(int channel, const void* data, size_t size)
{
   while (send(channel, data, size, MSG_NOSIGNAL) < 0 && errno == EINTR)
      ;
}

/* The value of `key` in a request's lines, copied into `value`; 0 when it is not there. */
static int look_up(const Request* from, const char* key, char* value, size_t room)
{
   size_t length = strlen(key);
   for (const char* line = from->text; *line != 0 && *line != '\n';) {
      size_t size = strcspn(line, "\n");
      if (size > length && line[length] == '=' && memcmp(line, key, length) == 0 && size - length <= room) {
         memcpy(value, line + length + 1, size - length - 1);
         value[size - length - 1] = 0;
         return 1;
      }
      line += size + (line[size] == '\n');
   }
   return 0;
}

static long number_of(const Request* from, const char* key)
{
   char value[32];
   return look_up(from, key, value, sizeof value) ? atol(value) : -1;
}

static void limit_resources(const Request* load)
{
   static const struct {
      const char* key;
      int resource;
   } known[] = {{"rlimit.CPU", RLIMIT_CPU},       {"rlimit.CORE", RLIMIT_CORE},     {"rlimit.FSIZE", RLIMIT_FSIZE},
                {"rlimit.AS", RLIMIT_AS},         {"rlimit.NOFILE", RLIMIT_NOFILE}, {"rlimit.NPROC", RLIMIT_NPROC},
                {"rlimit.STACK", RLIMIT_STACK},   {"rlimit.DATA", RLIMIT_DATA}};
   for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
      long value = number_of(load, known[i].key);
      struct rlimit limit = {(rlim_t)value, (rlim_t)value};
      if (value >= 0)
         setrlimit((__rlimit_resource_t)known[i].resource, &limit);
   }
}

/* Gives up every right of the base, and takes on the candidate's limits. */
static void become_candidate(const Request* load)
{
   char folder[4096];
   limit_resources(load);
   int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
   if (score >= 0) {
      if (write(score, "1000", 4) != 4)
         errno = 0; /* only the kernel's choice of a victim is worse for it */
      close(score);
   }
   long uid = number_of(load, "uid");
   if (uid > 0) {
      uid_t user = (uid_t)uid;
      if (setgroups(0, NULL) != 0 || setresgid(user, user, user) != 0 || setresuid(user, user, user) != 0)
         _exit(1);
   }
   if (look_up(load, "cwd", folder, sizeof folder) && chdir(folder) != 0)
      _exit(1);
}

static void* need(Solution* solution, const char* name)
{
   void* symbol = dlsym(solution->handle, name);
   if (symbol == NULL && !solution->is_program)
      solution->handle = NULL;
   return symbol;
}

/* Loads a shared object. 0 when that went wrong: then dlerror() knows why. */
static int load_solution(Solution* solution, const char* path)
{
   solution->path = path;
   solution->handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
   if (solution->handle == NULL)
      return 0;
   solution->is_program = dlsym(solution->handle, "judge_is_program") != NULL;
   dlerror();
   *(void**)&solution->flush = dlsym(solution->handle, "judge_flush");
   *(void**)&solution->call = need(solution, "judge_call");
   if (solution->handle != NULL)
      *(void**)&solution->decode = need(solution, "judge_decode");
   if (solution->handle != NULL)
      *(void**)&solution->answer = need(solution, "judge_answer");
   if (solution->handle != NULL)
      *(void**)&solution->mark = dlsym(solution->handle, "judge_mark");
   return solution->handle != NULL && solution->call != NULL;
}

static void start_program(const Request* call)
{
   const int* given = call->descriptors;
   int conversation = fcntl(given[0], F_DUPFD_CLOEXEC, 16), input = fcntl(given[1], F_DUPFD_CLOEXEC, 16);
   redirect(given[2], 1);
   redirect(given[2], 2);
   redirect(conversation, CASE_FD);
   redirect(input, INPUT_FD);
   execvp(program[0], program);
   dprintf(2, "cannot start %s: %s\n", program[0], strerror(errno));
   _exit(127);
}

/* The zygote's loop. */
static void serve_cases(int channel, const Solution* solution)
{
   while (receive(channel, &request)) {
      char operation[16] = "";
      look_up(&request, "op", operation, sizeof operation);
      if (strcmp(operation, "case") == 0 && request.count >= 3) {
         pid_t child = fork();
         if (child == 0) {
            if (program != NULL)
               start_program(&request);
            close(channel);
            run_case(solution, request.descriptors[0], request.descriptors[1], request.descriptors[2]);
         }
         for (int i = 0; i < request.count; i++)
            close(request.descriptors[i]);
         int32_t end[2] = {child, 1 << 8};
         int status;
         if (child > 0 && waitpid(child, &status, 0) == child)
            end[1] = status;
         char packet[9] = "X";
         memcpy(packet + 1, end, sizeof end);
         say(channel, packet, sizeof packet);
         continue;
      }
      for (int i = 0; i < request.count; i++)
         close(request.descriptors[i]);
      if (strcmp(operation, "warm") == 0)
         say(channel, "W", 1);
   }
}

static void refuse(int channel, const char* text)
{
   char packet[5 + MESSAGE_BYTES] = "E";
   size_t size = strlen(text);
   size = size < MESSAGE_BYTES ? size : MESSAGE_BYTES;
   memcpy(packet + 5, text, size);
   say(channel, packet, 5 + size);
   _exit(0);
}

static void zygote(void)
{
   static const int defaults[] = {SIGCHLD, SIGPIPE, SIGINT, SIGXFSZ};
   static char path[4096];
   Solution solution = {0};

   for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
      signal(defaults[i], SIG_DFL);
   program_invocation_name = program_invocation_short_name = (char*)"solution"; /* as in messages of the C library */
   setsid();
   int channel = fcntl(request.descriptors[0], F_DUPFD_CLOEXEC, 16);
   int null = open("/dev/null", O_RDWR | O_CLOEXEC);
   redirect(null, 0);
   if (program == NULL)
      redirect(null, CASE_FD);
   redirect(request.descriptors[1], 1);
   redirect(request.descriptors[1], 2);
   for (int i = 0; i < request.count; i++)
      if (request.descriptors[i] > CASE_FD)
         close(request.descriptors[i]);
   look_up(&request, "path", path, sizeof path);
   become_candidate(&request);
   if (program == NULL) {
      catch_crashes(NULL, NULL);
      if (!load_solution(&solution, path)) {
         const char* reason = dlerror();
         refuse(channel, reason != NULL ? reason : "the program has nothing that could be called");
      }
      if (solution.flush != NULL)
         solution.flush();
      fflush(NULL);
   }
   redirect(null, 1);
   redirect(null, 2);
   if (null > CASE_FD)
      close(null);
   say(channel, "L", 1);
   serve_cases(channel, &solution);
   _exit(0);
}

/* The base's loop. */
static void serve_solutions(int channel)
{
   say(channel, "B", 1);
   while (receive(channel, &request)) {
      pid_t child = request.count >= 2 ? fork() : -1;
      if (child == 0) {
         close(channel);
         zygote();
      }
      for (int i = 0; i < request.count; i++)
         close(request.descriptors[i]);
      int32_t pid = child;
      say(channel, &pid, sizeof pid);
   }
}

int main(int count, char** arguments)
{
   if (count < 2 || (strcmp(arguments[1], "exec") == 0 && count < 3)) {
      fprintf(stderr, "usage: loader METER [LIBRARY...] | loader exec PROGRAM [ARGUMENT...]\n");
      return 2;
   }
   signal(SIGCHLD, SIG_IGN);
   if (strcmp(arguments[1], "exec") == 0) {
      program = arguments + 2;
      if (fcntl(CASE_FD, F_GETFD) >= 0 || fcntl(INPUT_FD, F_GETFD) >= 0) {
         fprintf(stderr, "loader: descriptors 3 and 4 are for conversation and input, and must be free\n");
         return 2;
      }
   } else {
      for (int i = 2; i < count; i++) {
         if (dlopen(arguments[i], RTLD_NOW | RTLD_GLOBAL) == NULL) {
            fprintf(stderr, "loader: %s\n", dlerror());
            return 2;
         }
      }
      if (!make_stack())
         return 2;
      prepare_for_crashes();
   }
   int channel = fcntl(0, F_DUPFD_CLOEXEC, 16);
   redirect(1, 0);
   serve_solutions(channel);
   return 0;
}
