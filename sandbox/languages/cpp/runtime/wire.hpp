/* Values between bytes and a solution's own types. The form of the bytes is described in the guest's codec.py.
 *
 * A type of a signature is a tag here (Int, List<Int>, ...). What a candidate uses for it is their own choice as far
 * as it makes sense: Form<tag>::takes<T> and gives<T> say whether a T can stand for it as a parameter and as an answer. */

#pragma once

#include <bits/stdc++.h>

namespace judge_wire {

struct Int {};
struct Long {};
struct Float {};
struct Bool {};
struct Char {};
struct String {};
struct Linked {};
struct Cyclic {};
struct Tree {};
struct Graph {};
struct Void {};
template <class Element> struct List {};

/* A value cannot be decoded or encoded; the text says why. */
struct Unfit {
   std::string text;
};

using Mark = void (*)(const void* block);
class Reader {
public:
   Reader(const unsigned char* data, std::size_t size) : at(data), end(data + size) {}

   template <class Number> Number take()
   {
      Number number;
      std::memcpy(&number, piece(sizeof number), sizeof number);
      return number;
   }

   const unsigned char* piece(std::size_t size)
   {
      if (size > std::size_t(end - at))
         throw Unfit{"the input ends too early"};
      const unsigned char* place = at;
      at += size;
      return place;
   }

   bool finished() const { return at == end; }

private:
   const unsigned char *at, *end;
};

class Writer {
public:
   std::string bytes;

   template <class Number> void put(Number number) { put(&number, sizeof number); }
   void put(const void* data, std::size_t size) { bytes.append(static_cast<const char*>(data), size); }
   void count(std::size_t number)
   {
      if (number > UINT32_MAX)
         throw Unfit{"the answer has more than 2^32 elements"};
      put(std::uint32_t(number));
   }
};

template <class T> concept integral = std::is_integral_v<std::remove_cvref_t<T>>;
template <class T> concept number = std::is_arithmetic_v<std::remove_cvref_t<T>>;
template <class T> concept text = std::is_convertible_v<const T&, std::string_view>;

template <class Tag> struct Form;

template <integral T> void decode_integer(std::int64_t value, T& into)
{
   into = T(value);
   if constexpr (sizeof(T) < sizeof value || std::is_unsigned_v<T>) {
      if (std::int64_t(into) != value || (std::is_unsigned_v<T> && value < 0))
         throw Unfit{"the number " + std::to_string(value) + " does not fit into the type of the parameter"};
   }
}

template <> struct Form<Int> {
   template <class T> static constexpr bool takes = number<T> && !std::is_same_v<T, bool>;
   template <class T> static constexpr bool gives = integral<T> || std::is_enum_v<T>;

   template <class T> static void decode(Reader& reader, T& value)
   {
      if constexpr (integral<T>)
         decode_integer(reader.take<std::int64_t>(), value);
      else
         value = T(reader.take<std::int64_t>());
   }
   template <class T> static void encode(Writer& writer, const T& value) { writer.put(std::int64_t(value)); }
   template <class T> static void mark(const T&, Mark) {}
};

template <> struct Form<Long> : Form<Int> {};

template <> struct Form<Float> {
   template <class T> static constexpr bool takes = std::is_floating_point_v<T>;
   template <class T> static constexpr bool gives = number<T>;

   template <class T> static void decode(Reader& reader, T& value) { value = T(reader.take<double>()); }
   template <class T> static void encode(Writer& writer, const T& value) { writer.put(double(value)); }
   template <class T> static void mark(const T&, Mark) {}
};

template <> struct Form<Bool> {
   template <class T> static constexpr bool takes = integral<T>;
   template <class T> static constexpr bool gives = integral<T> || std::is_same_v<T, std::vector<bool>::reference>;

   template <class T> static void decode(Reader& reader, T& value) { value = T(reader.take<unsigned char>() != 0); }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      writer.put((unsigned char)(bool(value) ? 1 : 0));
   }
   template <class T> static void mark(const T&, Mark) {}
};

template <> struct Form<Char> {
   template <class T> static constexpr bool takes = integral<T>;
   template <class T> static constexpr bool gives = std::is_same_v<T, char> || std::is_same_v<T, unsigned char>;

   template <class T> static void decode(Reader& reader, T& value)
   {
      std::uint32_t code = reader.take<std::uint32_t>();
      if (code > 0x7f && sizeof(T) == 1)
         throw Unfit{"a character outside of ASCII does not fit into a char"};
      value = T(code);
   }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      writer.put(std::uint32_t((unsigned char)value));
   }
   template <class T> static void mark(const T&, Mark) {}
};

template <> struct Form<String> {
   template <class T> static constexpr bool takes = std::is_same_v<T, std::string>;
   template <class T> static constexpr bool gives = text<T>;

   static void decode(Reader& reader, std::string& value)
   {
      std::uint32_t size = reader.take<std::uint32_t>();
      value.assign(reinterpret_cast<const char*>(reader.piece(size)), size);
   }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      if constexpr (std::is_pointer_v<T>)
         if (value == nullptr)
            throw Unfit{"a null pointer was returned instead of a string"};
      std::string_view view(value);
      writer.count(view.size());
      writer.put(view.data(), view.size());
   }
   template <class T> static void mark(const T& value, Mark answer)
   {
      if constexpr (std::is_same_v<T, std::string>)
         answer(value.data()); /* inside of the object when it is short: then it is no block, and nothing is marked */
      else if constexpr (std::is_pointer_v<T>)
         answer(value);
   }
};

template <class T> concept sequence = requires(T& value) {
   typename T::value_type;
   value.begin();
   value.end();
} && !text<T>;

template <class Element> struct Form<List<Element>> {
   template <class T> static constexpr bool takes_sequence()
   {
      if constexpr (sequence<T> && requires(T& value, typename T::value_type item) { value.push_back(item); })
         return Form<Element>::template takes<typename T::value_type>;
      return false;
   }
   template <class T> static constexpr bool gives_sequence()
   {
      if constexpr (sequence<T>)
         return Form<Element>::template gives<typename T::value_type>;
      return false;
   }
   template <class T> static constexpr bool takes = takes_sequence<T>();
   template <class T> static constexpr bool gives = gives_sequence<T>();

   template <class T> static void decode(Reader& reader, T& value)
   {
      using Item = typename T::value_type;
      std::uint32_t count = reader.take<std::uint32_t>();
      if constexpr (requires { value.data(); } && !std::is_same_v<Item, bool>) {
         value.resize(count);
         for (Item& item : value)
            Form<Element>::decode(reader, item);
      } else {
         for (std::uint32_t i = 0; i < count; i++) {
            Item item{};
            Form<Element>::decode(reader, item);
            value.push_back(std::move(item));
         }
      }
   }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      writer.count(std::size_t(std::distance(value.begin(), value.end())));
      for (auto at = value.begin(); at != value.end(); ++at)
         Form<Element>::encode(writer, static_cast<const typename T::value_type&>(*at));
   }
   template <class T> static void mark(const T& value, Mark answer)
   {
      if constexpr (requires { value.data(); })
         answer(value.data());
      else if constexpr (std::is_same_v<T, std::vector<bool>>)
         answer(value.begin()._M_p);
      if constexpr (!number<typename T::value_type>)
         for (const auto& item : value)
            Form<Element>::mark(item, answer);
   }
};

/* An answer of which nothing can be said. */
template <> struct Form<Void> {
   template <class T> static constexpr bool gives = true;
   template <class T> static void encode(Writer&, const T&) {}
   template <class T> static void mark(const T&, Mark) {}
};

/* What stands for a tag where a solution does not say which type it wants: overloaded functions and constructors.
 * The nodes' own types are told by the glue. */
template <class Tag> struct Usual;
template <> struct Usual<Int> { using type = int; };
template <> struct Usual<Long> { using type = long long; };
template <> struct Usual<Float> { using type = double; };
template <> struct Usual<Bool> { using type = bool; };
template <> struct Usual<Char> { using type = char; };
template <> struct Usual<String> { using type = std::string; };
template <class Element> struct Usual<List<Element>> { using type = std::vector<typename Usual<Element>::type>; };

} // namespace judge_wire
