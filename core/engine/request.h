// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <typeinfo>
#include <utility>

namespace moyun::engine {

// What a struct must offer to be a request: a copyable, comparable value that names its kind and holds all it
// needs (pictures as base::ImageRef, compared with base::samePicture), never a pointer into a document.
template <class T>
concept RequestValue = std::copyable<T> && std::equality_comparable<T> && requires
{
    {
        T::kind()
        } -> std::convertible_to<std::string_view>;
};

// Any request value. Immutable, cheap to copy, safe to share between threads. Equal when type, kind and value
// are.
class Request
{
public:
    template <class T>
    requires(!std::same_as<std::remove_cvref_t<T>, Request> && RequestValue<std::remove_cvref_t<T>>)
        Request(T&& value)
        : m_kind(std::remove_cvref_t<T>::kind()), m_type(&typeid(std::remove_cvref_t<T>)),
          m_value(std::make_shared<const std::remove_cvref_t<T>>(std::forward<T>(value))),
          m_equal([](const void* a, const void* b) {
              using V = std::remove_cvref_t<T>;
              return *static_cast<const V*>(a) == *static_cast<const V*>(b);
          })
    {}

    const std::string& kind() const { return m_kind; }

    // The value, or null when the request holds another type.
    template <class T> const T* as() const
    {
        return *m_type == typeid(T) ? static_cast<const T*>(m_value.get()) : nullptr;
    }

    friend bool operator==(const Request& a, const Request& b)
    {
        return *a.m_type == *b.m_type && a.m_kind == b.m_kind &&
               (a.m_value == b.m_value || a.m_equal(a.m_value.get(), b.m_value.get()));
    }

private:
    std::string m_kind;
    const std::type_info* m_type;
    std::shared_ptr<const void> m_value;
    bool (*m_equal)(const void*, const void*);
};

// Any result value, or nothing. Immutable, cheap to copy, safe to share between threads.
class Outcome
{
public:
    Outcome() = default;

    template <class T>
    requires(!std::same_as<std::remove_cvref_t<T>, Outcome> &&
             std::copyable<std::remove_cvref_t<T>>) explicit Outcome(T&& value)
        : m_type(&typeid(std::remove_cvref_t<T>)),
          m_value(std::make_shared<const std::remove_cvref_t<T>>(std::forward<T>(value)))
    {}

    bool empty() const { return !m_value; }

    // The value, or null when there is none or it is of another type.
    template <class T> const T* as() const
    {
        return m_type && *m_type == typeid(T) ? static_cast<const T*>(m_value.get()) : nullptr;
    }

private:
    const std::type_info* m_type = nullptr;
    std::shared_ptr<const void> m_value;
};

} // namespace moyun::engine
