/* The last words of a program that breaks off: which exception nobody caught, which rule of the library was broken.
 * The loader asks for them by name after abort(). */

#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <typeinfo>

#include <cxxabi.h>

#include "words.hpp"

LastWords judge_last_words;

/* What is still in buffers of the library, for the loader. */
OFFERED void judge_flush()
{
   std::cout.flush();
   std::cerr.flush();
}

namespace {

void remember(int status, const std::string& text)
{
   judge_last_words.status = status;
   text.copy(judge_last_words.text, sizeof judge_last_words.text - 1);
}

std::string name_of(const std::type_info* type)
{
   int failed;
   std::unique_ptr<char, void (*)(void*)> name(abi::__cxa_demangle(type->name(), nullptr, nullptr, &failed), std::free);
   return name != nullptr ? name.get() : type->name();
}

void describe(const std::type_info* type)
{
   try {
      throw;
   } catch (const std::bad_alloc&) {
      remember(out_of_memory, "");
   } catch (const std::exception& error) {
      remember(raised, name_of(type) + ": " + error.what());
   } catch (const std::string& text) {
      remember(raised, "a std::string was thrown: " + text);
   } catch (const char* text) {
      remember(raised, std::string("a text was thrown: ") + text);
   } catch (int number) {
      remember(raised, "an int was thrown: " + std::to_string(number));
   } catch (...) {
      remember(raised, "an exception of type " + name_of(type) + " was thrown");
   }
}

/* The terminate handler: nothing was unwound, so the loader sees the stack as it was. */
[[noreturn]] void last_words()
{
   if (const std::type_info* type = abi::__cxa_current_exception_type())
      describe(type);
   std::abort();
}

[[maybe_unused]] const std::terminate_handler before = std::set_terminate(last_words);

/* "vector::operator[]" of "constexpr T& std::vector<T, A>::operator[](size_type) [with T = int]". */
std::string short_name(std::string_view name)
{
   std::string plain;
   int depth = 0;
   for (char c : name.substr(0, name.find('('))) {
      if (c == ' ' && depth == 0)
         plain.clear();
      depth -= c == '>';
      if (depth == 0 && c != '>' && c != '<' && c != ' ')
         plain += c;
      depth += c == '<';
   }
   return plain.starts_with("std::") ? plain.substr(5) : plain;
}

} // namespace

/* The library's own checks, of indices for one, end here. */
namespace std {
[[noreturn]] void __glibcxx_assert_fail(const char*, int, const char* function, const char* condition) noexcept
{
   std::string text = "a rule of the library was broken", rule = condition != nullptr ? condition : "";
   if (rule.find("< this->size()") != rule.npos || rule.find("< size()") != rule.npos)
      text = "an index is out of bounds";
   else if (rule == "!this->empty()" || rule == "!empty()")
      text = "an element of something empty was asked for";
   else if (!rule.empty())
      text += ": " + rule;
   std::string name = short_name(function != nullptr ? function : "");
   remember(raised, name.empty() ? text : text + ", in " + name);
   std::abort();
}
} // namespace std
