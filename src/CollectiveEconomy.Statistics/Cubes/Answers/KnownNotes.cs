using System.Globalization;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>The texts of the notes.</summary>
internal static class KnownNotes
{
    public static AnswerNote Withdrawn(Withdrawal withdrawal) =>
        new(
            "WITHDRAWN",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Đợt công bố này đã bị thu hồi ngày {withdrawal.On:dd/MM/yyyy}: {withdrawal.ReasonIn(Language.Vi)}"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"This release was withdrawn on {withdrawal.On:yyyy-MM-dd}: {withdrawal.ReasonIn(Language.En)}"
            )
        );

    public static AnswerNote Synthetic { get; } =
        new("SYNTHETIC", "Số liệu mô phỏng: không mô tả tổ chức có thật nào.", "Synthetic data: they describe no real organisation.");

    public static AnswerNote ProtectedNoise { get; } =
        new(
            "PROTECTED_NOISE",
            "Giá trị bảo mật của mỗi hợp tác xã mang nhiễu cố định từ 10 đến 25 %, như nhau ở mọi năm, mọi đợt công bố và mọi câu hỏi; "
                + "tăng trưởng và dấu của một hợp tác xã đơn lẻ vẫn giữ nguyên. Số đếm theo đặc điểm nhạy cảm được làm tròn đến bội số gần nhất của 5.",
            "Confidential values of each cooperative carry a permanent noise of 10 to 25 %, the same in every year, release and question; "
                + "growth and sign of a lone cooperative survive it. Counts by sensitive attributes are rounded to the nearest 5."
        );

    public static AnswerNote Withheld { get; } =
        new(
            "WITHHELD",
            "Một số số liệu được giữ kín (trạng thái Q): có dưới ba hợp tác xã đóng góp, hoặc hai hợp tác xã lớn nhất chiếm hơn 85 %.",
            "Some figures are withheld (status Q): fewer than three cooperatives contribute, or the two largest make up more than 85 %."
        );

    public static AnswerNote Provisional { get; } =
        new(
            "PROVISIONAL",
            "Một số số liệu là sơ bộ (trạng thái P) và có thể được điều chỉnh.",
            "Some figures are provisional (status P) and may be revised."
        );

    public static AnswerNote HarmonisedAreas { get; } =
        new(
            "HARMONISED_AREAS",
            "Số liệu trước ngày 1/7/2025 được quy về 34 đơn vị hành chính bằng cách cộng các tỉnh được hợp nhất.",
            "Figures before 1 July 2025 are harmonised to the 34 units by adding the provinces that were merged."
        );

    public static AnswerNote AreasBreak { get; } =
        new(
            "AREAS_BREAK_2025",
            "Từ ngày 1/7/2025, 34 đơn vị hành chính cấp tỉnh thay cho 63 và các vùng được phân lại; so sánh trước và sau ngày này cần thận trọng.",
            "On 1 July 2025 34 units took the place of 63 and regions were drawn anew; compare figures before and after that day with care."
        );

    public static AnswerNote MembersBreak { get; } =
        new(
            "MEMBERS_BREAK_2024",
            "Luật Hợp tác xã 2023, có hiệu lực từ ngày 1/7/2024, thay đổi đối tượng được tính là thành viên.",
            "The Law on Cooperatives of 2023, in force from 1 July 2024, changed who counts as a member."
        );

    public static AnswerNote ListDimension { get; } =
        new(
            "LIST_DIMENSION",
            "Một đơn vị được tính cho mỗi sản phẩm hoặc nội dung hỗ trợ của nó: cộng các ô không ra tổng, ô tổng chỉ tính đơn vị đó một lần.",
            "A unit counts for each of its products or content areas: cells do not add up to their total, which counts it once."
        );

    public static AnswerNote QuantilesUnweighted { get; } =
        new(
            "QUANTILES_UNWEIGHTED",
            "Trung vị và phân vị tính mỗi dòng một lần: tổ hợp tác, được chọn mẫu để đại diện cho toàn bộ, không được nhân với quyền số.",
            "Medians and percentiles count each row once: cooperative groups, of which a sample stands for all, are not weighted."
        );
}
