/* From a solution's own function or class to the four functions that the loader calls.
 *
 * The few lines that build.py writes after the candidate's source name what is to be called, as an access class:
 *
 *    plain                        whether the name stands for one function, so that its parameters can be known
 *    pointer()                    that function
 *    call(object, arguments...)   calls it
 *
 * Everything else is here, where macros of the candidate's cannot reach. */

#pragma once

#include "nodes.hpp"
#include "wire.hpp"

#include <span>

namespace judge_wire {

/* What runtime.cpp makes the loader's functions of. */
struct Table {
   void (*decode)(Reader& reader);
   void (*call)();
   void (*encode)(Writer& writer);
   bool (*mark)(Mark answer); /* whether the answer is an input that was changed in place, of which nothing is marked */
};
extern const Table table;

template <class... Types> struct Pack {};

/* Parameters of a function, by its pointer. */
template <class Pointer> struct Shape;
template <class Returns, class... Given> struct Shape<Returns (*)(Given...)> {
   using parameters = std::tuple<Given...>;
   static constexpr std::size_t count = sizeof...(Given);
};
template <class R, class... G> struct Shape<R (*)(G...) noexcept> : Shape<R (*)(G...)> {};
template <class R, class C, class... G> struct Shape<R (C::*)(G...)> : Shape<R (*)(G...)> {};
template <class R, class C, class... G> struct Shape<R (C::*)(G...) const> : Shape<R (*)(G...)> {};
template <class R, class C, class... G> struct Shape<R (C::*)(G...) noexcept> : Shape<R (*)(G...)> {};
template <class R, class C, class... G> struct Shape<R (C::*)(G...) const noexcept> : Shape<R (*)(G...)> {};
template <class R, class C, class... G> struct Shape<R (C::*)(G...) &> : Shape<R (*)(G...)> {};
template <class R, class C, class... G> struct Shape<R (C::*)(G...) const &> : Shape<R (*)(G...)> {};

/* The type that keeps an argument until the call, for a parameter of type Given. */
template <class Given> struct Kept { using type = Given; };
template <> struct Kept<std::string_view> { using type = std::string; };
template <> struct Kept<const char*> { using type = std::string; };
template <> struct Kept<char*> { using type = std::string; };
template <class Item> struct Kept<std::span<Item>> { using type = std::vector<std::remove_cv_t<Item>>; };
template <class Given> using kept = typename Kept<std::remove_cvref_t<Given>>::type;

/* A kept argument as the call takes it. By value it is given away: what a caller holds is no memory of the call's.
 * A parameter that is to be changed in place is copied then, since the caller sees nothing of a copy. */
template <class Given, bool changes> decltype(auto) passed(kept<Given>& value)
{
   using Plain = std::remove_cvref_t<Given>;
   if constexpr (std::is_pointer_v<Plain> && std::is_same_v<kept<Given>, std::string>)
      return value.data();
   else if constexpr (!std::is_same_v<Plain, kept<Given>>)
      return Plain(value);
   else if constexpr (std::is_lvalue_reference_v<Given>)
      return static_cast<Given>(value);
   else if constexpr (changes)
      return Plain(value);
   else
      return std::move(value);
}

/* Whether the function that Access names can be called as the signature says, and each parameter's own type. */
template <class Access, class Object, class... Tags> struct Fit {
   static constexpr std::size_t count = sizeof...(Tags);

   template <std::size_t... I> static auto first(std::index_sequence<I...>)
   {
      if constexpr (!Access::plain)
         return std::type_identity<std::tuple<typename Usual<Tags>::type&...>>{};
      else if constexpr (Shape<decltype(Access::pointer())>::count >= count)
         return std::type_identity<
            std::tuple<std::tuple_element_t<I, typename Shape<decltype(Access::pointer())>::parameters>...>>{};
      else
         return std::type_identity<void>{};
   }
   using parameters = typename decltype(first(std::make_index_sequence<count>{}))::type;
   static constexpr bool count_fits = !std::is_void_v<parameters>;

   template <std::size_t I> static constexpr bool parameter_fits()
   {
      if constexpr (count_fits)
         return Form<std::tuple_element_t<I, std::tuple<Tags...>>>::template takes<
            kept<std::tuple_element_t<I, parameters>>>;
      return true;
   }
   template <std::size_t... I> static constexpr bool all_fit(std::index_sequence<I...>)
   {
      return count_fits && (parameter_fits<I>() && ...);
   }
   static constexpr bool fits = all_fit(std::make_index_sequence<count>{});

   template <std::size_t... I> static constexpr bool callable_with(std::index_sequence<I...>)
   {
      if constexpr (fits)
         return requires(Object& object, std::tuple<kept<std::tuple_element_t<I, parameters>>...>& values) {
            Access::call(object, passed<std::tuple_element_t<I, parameters>, false>(std::get<I>(values))...);
         };
      return false;
   }
   static constexpr bool callable = callable_with(std::make_index_sequence<count>{});
};

/* An answer as it came: a value, or where a reference leads. */
template <class Result> struct Holder {
   using type = std::remove_cvref_t<Result>;
   using place = std::conditional_t<std::is_reference_v<Result>, const type*, type>;
   alignas(place) unsigned char space[sizeof(place)];

   const type& value() const
   {
      if constexpr (std::is_reference_v<Result>)
         return **reinterpret_cast<type* const*>(space);
      else
         return *reinterpret_cast<const type*>(space);
   }
   template <class Call> void fill(Call call)
   {
      if constexpr (std::is_reference_v<Result>)
         new (space) place(&call());
      else
         new (space) place(call());
   }
};
template <> struct Holder<void> {
   using type = char;
   char value() const { return 0; }
   template <class Call> void fill(Call call) { call(); }
};

/* One function or method with the arguments of one call; `changed` is the number of the parameter that is the answer. */
template <class Access, class Object, std::size_t changed, class Returns, class... Tags> struct Invocation {
   using Fits = Fit<Access, Object, Tags...>;
   static constexpr auto indices = std::make_index_sequence<sizeof...(Tags)>{};

   template <std::size_t I> using parameter = std::tuple_element_t<I, typename Fits::parameters>;
   template <std::size_t... I> static auto kept_types(std::index_sequence<I...>) -> std::tuple<kept<parameter<I>>...>;
   using Values = decltype(kept_types(indices));

   template <std::size_t... I> static decltype(auto) invoke(Object& object, Values& values, std::index_sequence<I...>)
   {
      return Access::call(object, passed<parameter<I>, I == changed>(std::get<I>(values))...);
   }
   using Result = decltype(invoke(std::declval<Object&>(), std::declval<Values&>(), indices));
   static constexpr bool gives = Form<Returns>::template gives<typename Holder<Result>::type> &&
                                 (std::is_same_v<Returns, Void> || !std::is_void_v<Result>);

   Values values{};
   Holder<Result> result;

   template <std::size_t... I> void decode(Reader& reader, std::index_sequence<I...>)
   {
      (Form<Tags>::decode(reader, std::get<I>(values)), ...);
   }
   void decode(Reader& reader) { decode(reader, indices); }
   void call(Object& object)
   {
      result.fill([&]() -> decltype(auto) { return invoke(object, values, indices); });
   }
   void encode(Writer& writer) const
   {
      if constexpr (changed < sizeof...(Tags))
         Form<std::tuple_element_t<changed, std::tuple<Tags...>>>::encode(writer, std::get<changed>(values));
      else
         Form<Returns>::encode(writer, result.value());
   }
   bool mark(Mark answer) const
   {
      constexpr bool in_place = changed < sizeof...(Tags);
      if constexpr (!in_place)
         Form<Returns>::mark(result.value(), answer);
      return in_place;
   }
};

inline constexpr std::size_t nothing_changes = std::size_t(-1);

/* What a bare function is called on. */
struct Nobody {};
template <class Object> constexpr bool makeable = std::is_default_constructible_v<Object>;

/* A function, or a method of a class that is made for the call. */
template <class Access, class Object, std::size_t changed, class Returns, class... Tags> struct Function {
   using Call = Invocation<Access, Object, changed, Returns, Tags...>;
   static inline std::optional<Call> call_;
   alignas(Object) static inline unsigned char object[sizeof(Object)];

   static void decode(Reader& reader)
   {
      call_.emplace();
      call_->decode(reader);
   }
   static void call() { call_->call(*new (object) Object); }
   static void encode(Writer& writer) { call_->encode(writer); }
   static bool mark(Mark answer) { return call_->mark(answer); }
   static constexpr Table table{decode, call, encode, mark};
};

/* How an object is made: as one call whose answer is nothing. */
template <class Object> struct Construction {
   static constexpr bool plain = false;
   template <class... Given> static void call(Object*& place, Given&&... given) requires std::is_constructible_v<Object, Given&&...>
   {
      place = new Object(static_cast<Given&&>(given)...);
   }
};

/* A class that is driven by a list of calls. `Calls` are Invocations: the constructor's, then the methods'. */
template <class Object, class Constructor, class... Methods> struct Driven {
   using Call = std::variant<Constructor, Methods...>;
   static inline std::vector<Call> calls;
   static inline Object* object;

   template <std::size_t... I> static void decode_one(Reader& reader, std::size_t method, std::index_sequence<I...>)
   {
      bool known = ((I == method && (calls.emplace_back(std::in_place_index<I>), true)) || ...);
      if (!known)
         throw Unfit{"there is no method number " + std::to_string(method)};
      std::visit([&](auto& call) { call.decode(reader); }, calls.back());
   }
   static void decode(Reader& reader)
   {
      std::uint32_t count = reader.take<std::uint32_t>();
      calls.reserve(count);
      for (std::uint32_t i = 0; i < count; i++)
         decode_one(reader, reader.take<std::uint16_t>(), std::make_index_sequence<1 + sizeof...(Methods)>{});
   }
   static void call()
   {
      for (Call& next : calls)
         std::visit([](auto& call) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(call)>, Constructor>)
               call.call(object);
            else
               call.call(*object);
         }, next);
   }
   static void encode(Writer& writer)
   {
      for (const Call& call : calls)
         std::visit([&](const auto& one) { one.encode(writer); }, call);
   }
   static bool mark(Mark answer)
   {
      for (const Call& call : calls)
         std::visit([&](const auto& one) { one.mark(answer); }, call);
      return false;
   }
   static constexpr Table table{decode, call, encode, mark};
};

} // namespace judge_wire
