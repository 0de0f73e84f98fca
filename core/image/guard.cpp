// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/guard.h"

#include "core/base/shown.h"

#include <new>
#include <opencv2/core.hpp>

namespace moyun::image {

std::string quoted(const std::filesystem::path& file)
{
    constexpr std::size_t kLongest = 1000; // folders included
    return '"' + base::shown(file.string(), kLongest) + '"';
}

base::Error currentExceptionAsError(const std::string& subject)
{
    const base::Error outOfMemory{base::ErrorCode::OutOfMemory, subject + ": there is not enough memory.",
                                  "Close other programs, or use a smaller picture."};
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return outOfMemory;
    } catch (const cv::Exception& e) {
        if (e.code == cv::Error::StsNoMem) return outOfMemory;
        return {base::ErrorCode::Internal, subject + ": " + e.err + ".", ""};
    } catch (const std::exception& e) {
        return {base::ErrorCode::Internal, subject + ": " + e.what() + ".", ""};
    } catch (...) {
        return {base::ErrorCode::Internal, subject + ".", ""};
    }
}

} // namespace moyun::image
