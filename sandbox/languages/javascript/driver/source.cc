#include "source.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <string_view>

Source::Source(std::string file, std::string name) : text_(std::move(file)), name_(std::move(name))
{
   size_t mark = text_.rfind(MARK);
   bool is_last = mark != std::string::npos && (mark == 0 || text_[mark - 1] == '\n');
   if (is_last && text_.find('\n', mark) >= text_.size() - 1) {
      size_t start = mark + strlen(MARK);
      size_t space = text_.find(' ', start);
      if (space != std::string::npos) {
         name_ = text_.substr(start, space - start);
         lines_ = atoi(text_.c_str() + space + 1);
         read_mappings(text_, text_.find(' ', space + 1) + 1);
         text_.resize(mark);
         return;
      }
   }
   lines_ = 1 + (int)std::count(text_.begin(), text_.end(), '\n');
   if (!text_.empty() && text_.back() == '\n')
      lines_--;
}

/* Groups of base-64 digits with five bits each and a bit that says whether more follow; the lowest bit of the whole is
 * the sign. The fields are differences: column, source, original line, original column. */
void Source::read_mappings(const std::string& mappings, size_t at)
{
   static const char DIGITS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
   int column = 0, line = 0, field = 0, shift = 0;
   long value = 0;
   mappings_.emplace_back();
   for (; at < mappings.size() && mappings[at] != '\n'; at++) {
      char digit = mappings[at];
      if (digit == ';' || digit == ',') {
         field = 0;
         if (digit == ';') {
            mappings_.emplace_back();
            column = 0;
         }
         continue;
      }
      const char* place = strchr(DIGITS, digit);
      if (place == nullptr)
         return;
      long bits = place - DIGITS;
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits & 32)
         continue;
      int delta = (int)(value & 1 ? -(value >> 1) : value >> 1);
      if (field == 0)
         column += delta;
      else if (field == 2) {
         line += delta;
         mappings_.back().push_back({column, line + 1});
      }
      field++;
      value = shift = 0;
   }
}

int Source::line(int line, int column) const
{
   if (line <= 0)
      return 0;
   if (mappings_.empty())
      return std::min(line, lines_);
   int found = 0;
   for (size_t i = 0; i < mappings_.size() && (int)i < line; i++)
      for (const Mapping& mapping : mappings_[i])
         if ((int)i < line - 1 || mapping.column <= column || mapping.column == mappings_[i].front().column)
            found = mapping.line;
   return std::min(std::max(found, 1), lines_);
}

static bool is_of_word(char letter)
{
   return isalnum((unsigned char)letter) || letter == '_' || letter == '$';
}

bool Source::uses(const std::string& name) const
{
   for (size_t at = text_.find(name); at != std::string::npos; at = text_.find(name, at + 1)) {
      char after = text_[at + name.size()];
      if ((at == 0 || !is_of_word(text_[at - 1])) && (after == '.' || after == '('))
         return true;
   }
   return false;
}

static std::string_view take_word(std::string_view& rest)
{
   size_t size = 0;
   while (size < rest.size() && is_of_word(rest[size]))
      size++;
   std::string_view word = rest.substr(0, size);
   rest.remove_prefix(size);
   while (!rest.empty() && (rest[0] == ' ' || rest[0] == '\t' || rest[0] == '*'))
      rest.remove_prefix(1);
   return word;
}

std::vector<std::string> Source::declared() const
{
   std::vector<std::string> names;
   std::string_view rest = text_;
   while (!rest.empty()) {
      std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      std::string_view word = take_word(line);
      while (word == "export" || word == "default" || word == "async")
         word = take_word(line);
      if (word == "function" || word == "class" || word == "var" || word == "let" || word == "const") {
         std::string name(take_word(line));
         if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
      }
   }
   return names;
}
