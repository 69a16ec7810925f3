/* What one case says to the warden over descriptor 3, and what its program prints. See docs/languages.md. */

#ifndef LIFE_H
#define LIFE_H

#include <string>
#include <string_view>
#include <vector>

enum { CASE_FD = 3 };
enum Status { ANSWERED = 0, RAISED = 1, WRONG_TYPE = 2, OUT_OF_MEMORY = 3 };

void write_all(int fd, const void* data, size_t size);

/* Says one byte. */
void say(char byte);

/* Waits for the warden's word; a case whose warden has gone ends. */
void await();

/* The last word of a case: ends the process. */
[[noreturn]] void respond(Status status, std::string_view payload);

/* Whether the program is between *go* and *done*. */
extern bool calling;

/* The same with the answer in pieces, which are a string with its length in front. */
[[noreturn]] void respond_text(const std::vector<std::string>& pieces);

/* Called where memory has run out for good, from within the engine: ends the case, if it is one, with that status. */
void end_out_of_memory();

/* What the program prints. Programs (stdin and stdout) keep their standard output: it is the answer. */
class Output {
 public:
   void keep_stdout() { keeps_ = true; }
   void forget();
   void write(int descriptor, std::string_view text);
   void flush();
   const std::vector<std::string>& kept() const { return kept_; }
   bool full() const { return size_ > MOST; }

 private:
   static constexpr size_t PIECE = 1u << 20;
   static constexpr size_t MOST = 129u << 20; /* more than the judge takes as an answer */
   static constexpr size_t BUFFER = 1u << 16;
   bool keeps_ = false;
   std::vector<std::string> kept_;
   size_t size_ = 0;
   std::string pending_[2];
};

extern Output output;

#endif
