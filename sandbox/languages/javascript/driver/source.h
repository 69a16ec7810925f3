/* The candidate's source: its text, and which of its lines a place in what runs comes from. */

#ifndef SOURCE_H
#define SOURCE_H

#include <string>
#include <vector>

class Source {
 public:
   /* A file as build.py leaves it: text, and perhaps a last line that begins with MARK and holds the original's name
    * and the mappings of a source map (version 3, one source). */
   explicit Source(std::string file, std::string name);

   static constexpr char MARK[] = "//# judge-source=";

   const std::string& text() const { return text_; }
   const std::string& name() const { return name_; }

   /* The original's line of a place, all counted from 1 and columns from 0. Never beyond its end. */
   int line(int line, int column) const;

   /* Whether a name stands somewhere as the owner of a member, or is called. */
   bool uses(const std::string& name) const;

   /* The names that are declared at the beginning of a line: functions, classes, variables. */
   std::vector<std::string> declared() const;

 private:
   struct Mapping {
      int column, line;
   };
   void read_mappings(const std::string& mappings, size_t at);

   std::string text_;
   std::string name_;
   int lines_ = 1;
   std::vector<std::vector<Mapping>> mappings_; /* for each line of what runs; empty when nothing was changed */
};

#endif
