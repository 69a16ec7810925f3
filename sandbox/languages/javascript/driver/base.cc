#include "base.h"

#include "case.h"
#include "life.h"
#include "request.h"
#include "solution.h"
#include "space.h"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <exception>
#include <fcntl.h>
#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MESSAGE_BYTES = 8000, WARM_MILLISECONDS = 60 };

static void tell(int channel, const std::string& packet)
{
   while (send(channel, packet.data(), packet.size(), MSG_NOSIGNAL) < 0 && errno == EINTR)
      ;
}

static std::string packed(char code, std::initializer_list<int32_t> numbers, const std::string& text = "")
{
   std::string packet(1, code);
   for (int32_t number : numbers)
      packet.append((const char*)&number, sizeof number);
   return packet + text.substr(0, MESSAGE_BYTES);
}

static void limit_resources(const Request& load)
{
   static const std::pair<const char*, __rlimit_resource_t> KNOWN[] = {
      {"rlimit.CPU", RLIMIT_CPU},       {"rlimit.CORE", RLIMIT_CORE},   {"rlimit.FSIZE", RLIMIT_FSIZE},
      {"rlimit.NOFILE", RLIMIT_NOFILE}, {"rlimit.NPROC", RLIMIT_NPROC}, {"rlimit.STACK", RLIMIT_STACK}};
   for (const auto& [key, resource] : KNOWN) {
      auto found = load.fields.find(key);
      if (found != load.fields.end()) {
         rlim_t value = std::stoul(found->second);
         rlimit limit = {value, value};
         setrlimit(resource, &limit);
      }
   }
}

/* Gives up every right of the base, and takes on the candidate's limits. */
static void become_candidate(const Request& load)
{
   limit_resources(load);
   int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
   if (score >= 0) {
      (void)!write(score, "1000", 4);
      close(score);
   }
   uid_t user = (uid_t)std::stoul(load.fields.at("uid"));
   if (user > 0 && (setgroups(0, nullptr) != 0 || setresgid(user, user, user) != 0 || setresuid(user, user, user) != 0))
      _exit(1);
   prctl(PR_SET_DUMPABLE, 0);
   if (chdir(load.fields.at("cwd").c_str()) != 0)
      _exit(1);
}

static std::string content(int file)
{
   std::string bytes;
   char buffer[1 << 16];
   ssize_t size;
   while ((size = pread(file, buffer, sizeof buffer, (off_t)bytes.size())) > 0)
      bytes.append(buffer, (size_t)size);
   return bytes;
}

static void call_once(Solution& solution, v8::Isolate* isolate, std::string_view input)
{
   v8::HandleScope scope(isolate);
   try {
      Invocation invocation = solution.prepare(input);
      solution.call(invocation);
      solution.encode(invocation);
   } catch (const std::exception&) {
   }
   output.forget();
   stopped = Stopped();
   solution.renew();
}

/* Calls the solution on small inputs, so that what happens at a first call does not count; nothing else is left of
 * it. Where machine code is made of what runs often, until that is done. */
static void warm(const Engine& engine, Solution& solution, std::string_view inputs)
{
   clock_t end = clock() + (engine.meter == Meter::Clock ? WARM_MILLISECONDS * CLOCKS_PER_SEC / 1000 : 0);
   do {
      for (std::string_view rest = inputs; rest.size() >= sizeof(uint64_t);) {
         uint64_t size;
         memcpy(&size, rest.data(), sizeof size);
         rest.remove_prefix(sizeof size);
         call_once(solution, engine.isolate, rest.substr(0, size));
         rest.remove_prefix(std::min<size_t>(size, rest.size()));
      }
   } while (clock() < end);
}

static void redirect(int from, int to)
{
   if (from != to && dup2(from, to) < 0)
      _exit(1);
}

/* The zygote's loop: a request is a case to fork or a round of warming up. */
static void serve_cases(const Engine& engine, Solution& solution, int channel)
{
   Request request;
   while (request.receive(channel)) {
      std::string input = content(request.descriptors.at(request.fields["op"] == "warm" ? 0 : 1));
      if (request.fields["op"] == "warm") {
         request.close_all();
         warm(engine, solution, input);
         tell(channel, "W");
         continue;
      }
      pid_t child = fork();
      if (child == 0) {
         redirect(request.descriptors.at(0), CASE_FD);
         redirect(request.descriptors.at(2), 1);
         redirect(request.descriptors.at(2), 2);
         for (int descriptor : request.descriptors)
            if (descriptor > CASE_FD)
               close(descriptor);
         close(channel);
         run_case(engine, solution, input);
      }
      request.close_all();
      int status = 0;
      while (waitpid(child, &status, 0) < 0 && errno == EINTR)
         ;
      tell(channel, packed('X', {child, status}));
   }
}

/* A process for one solution. */
[[noreturn]] static void run_zygote(const Engine& engine, Request& load)
{
   int channel = fcntl(load.descriptors.at(0), F_DUPFD_CLOEXEC, CASE_FD + 1);
   int printed = load.descriptors.at(1);
   int null = open("/dev/null", O_RDWR | O_CLOEXEC);
   signal(SIGCHLD, SIG_DFL);
   setsid();
   redirect(null, 0);
   redirect(null, CASE_FD);
   redirect(printed, 1);
   redirect(printed, 2);
   become_candidate(load);
   v8::HandleScope scope(engine.isolate);
   try {
      Solution solution(engine, Signature::unmarshal(load.rest));
      solution.load(load.fields.at("path"));
      output.flush();
      v8::Context::Scope inside(solution.context());
      redirect(null, 1);
      redirect(null, 2);
      load.close_all();
      if (solution.signature().kind == Signature::Program)
         output.keep_stdout();
      tell(channel, "L");
      serve_cases(engine, solution, channel);
   } catch (const Refused& refused) {
      output.flush();
      tell(channel, packed('E', {refused.why.line}, refused.why.text));
   } catch (const std::exception& error) {
      tell(channel, packed('E', {0}, error.what()));
   }
   _exit(0);
}

void serve_base(const Engine& engine)
{
   int channel = fcntl(0, F_DUPFD_CLOEXEC, CASE_FD + 1);
   Request request;
   signal(SIGCHLD, SIG_IGN);
   signal(SIGPIPE, SIG_IGN);
   take_probe_page();
   tell(channel, "B");
   while (request.receive(channel)) {
      int32_t child = fork();
      if (child == 0) {
         close(channel);
         run_zygote(engine, request);
      }
      request.close_all();
      tell(channel, std::string((const char*)&child, sizeof child));
   }
   _exit(0);
}
