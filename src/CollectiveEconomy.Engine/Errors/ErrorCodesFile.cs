using System.Globalization;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>The published list of error codes, <c>schema/ERRORS.md</c> and <c>schema/ERRORS.vi.md</c>.</summary>
public static class ErrorCodesFile
{
    private const string HeadVi = """
        # Mã lỗi

        Tệp được tạo từ các mã lỗi trong mã nguồn; `UPDATE_SCHEMA=1` ghi lại tệp. Mỗi lỗi của một kết quả có mã trong `extensions.code`. Hãy rẽ
        nhánh theo mã, không theo thông báo. Thông báo bằng tiếng Việt khi yêu cầu gửi `Accept-Language: vi`, nếu không thì bằng tiếng Anh. Kết quả
        có `data` mang trạng thái HTTP 200; trạng thái dưới đây là của các yêu cầu chưa được thực hiện. Bản tiếng Anh: [ERRORS.md](ERRORS.md).

        | mã | ý nghĩa | cách xử lý | trạng thái HTTP |
        |---|---|---|---|

        """;

    private const string HeadEn = """
        # Error codes

        Generated from the error codes in the source; `UPDATE_SCHEMA=1` rewrites it. Each error of a response carries its code in `extensions.code`.
        Branch on the code, never on the message. A response with `data` has HTTP status 200; the status below applies to requests that were not
        executed. Messages are in Vietnamese when the request sends `Accept-Language: vi`, otherwise in English. In Vietnamese:
        [ERRORS.vi.md](ERRORS.vi.md).

        | code | meaning | what to do | HTTP status |
        |---|---|---|---|

        """;

    /// <summary>The whole file as Markdown.</summary>
    /// <param name="codes">What it lists.</param>
    /// <param name="language">In which language.</param>
    public static string Text(IEnumerable<ErrorCode> codes, Language language) =>
        language.Of(HeadVi, HeadEn).ReplaceLineEndings("\n") + string.Concat(codes.Select(code => Row(code, language)));

    private static string Row(ErrorCode code, Language language) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| `{code.Name}` | {code.Meaning.In(language)} | {code.Remedy.In(language)} | {Status(code, language)} |\n"
        );

    private static string Status(ErrorCode code, Language language) =>
        code.Status?.ToString(CultureInfo.InvariantCulture)
        ?? language.Of("400; 200 với `Accept: application/json`", "400; 200 for `Accept: application/json`");
}
