using System.Globalization;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>The texts of the notes.</summary>
internal static class NoteTexts
{
    private static string Range(int lowest, int highest) =>
        lowest == highest
            ? string.Create(CultureInfo.InvariantCulture, $"{lowest} %")
            : string.Create(CultureInfo.InvariantCulture, $"{lowest}–{highest} %");

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
        new(
            "SYNTHETIC",
            "Số liệu mô phỏng: không mô tả tổ chức có thật nào.",
            "Synthetic data: they do not describe any real organisation."
        );

    public static AnswerNote PopulationOf(CubeQuery question) =>
        question.Population == Population.Cooperatives
            ? new(
                "POPULATION",
                "Mọi số liệu là của hợp tác xã và quỹ tín dụng nhân dân; liên hiệp hợp tác xã và tổ hợp tác chỉ được tính khi yêu cầu `population: ALL_ORGANISATIONS`.",
                "All figures are of cooperatives and people's credit funds; unions and cooperative groups count only with `population: ALL_ORGANISATIONS`."
            )
            : new(
                "POPULATION",
                "Số liệu là của tổ chức thuộc mọi loại hình mà điều kiện lọc cho phép; tổ hợp tác được tính theo quyền số mẫu.",
                "Figures are of organisations of every legal form that the filters let through; cooperative groups count by their sample weight."
            );

    public static AnswerNote ProtectedNoise { get; } =
        new(
            "PROTECTED_NOISE",
            "Giá trị do từng tổ chức báo cáo mang nhiễu từ 10 đến 55 %, điểm số mang nhiễu từ 3 đến 10 điểm; phần lớn nhiễu là cố định theo tổ chức và khái niệm, "
                + "phần còn lại khác nhau theo từng giá trị. Nhiễu được cân bằng để gần như triệt tiêu trong tổng; `protectionError` cho biết số liệu lệch tối đa bao nhiêu. "
                + "Phương pháp: /methods/protection?language=vi",
            "Values reported by individual organisations carry noise of 10 to 55 %, scores of 3 to 10 points; most of the noise is fixed for each organisation and concept, "
                + "the rest varies from value to value. The noise is balanced so that it nearly cancels in totals; `protectionError` bounds the error of a figure. "
                + "Method: /methods/protection?language=en"
        );

    public static AnswerNote ExchangedClasses { get; } =
        new(
            "EXCHANGED_CLASSES",
            "Xếp loại, quy mô và các câu trả lời có/không được hoán đổi ngẫu nhiên giữa ít nhất năm tổ chức tương tự; số đếm theo chúng, và số tổ chức đã báo cáo, "
                + "được làm tròn ngẫu nhiên đến bội số của 3. Số tiền và số người theo các phân loại này chỉ dành cho người có vai trò. "
                + "Phương pháp: /methods/protection?language=vi",
            "Grades, sizes and yes/no answers are swapped at random among at least five similar organisations; counts by these classes, and counts of reporting organisations, are "
                + "rounded at random to multiples of 3. Amounts and numbers of people by these classes are available only to callers with a role. "
                + "Method: /methods/protection?language=en"
        );

    public static AnswerNote Withheld { get; } =
        new(
            "WITHHELD",
            "Một số số liệu được giữ kín (trạng thái Q): có dưới ba tổ chức đóng góp, có dưới năm tổ chức tồn tại, hai tổ chức lớn nhất chiếm hơn 85 %, "
                + "hoặc đó là số tiền theo một phân loại bảo mật. Nơi không ai báo cáo cũng mang trạng thái này, để không lộ ai đã báo cáo.",
            "Some figures are withheld (status Q): fewer than three organisations contribute, fewer than five exist, the two largest account for more than 85 %, or the figure is "
                + "an amount by a confidential class. Cells without any report have the same status, so that the status does not reveal which organisations reported."
        );

    public static AnswerNote FewObservations { get; } =
        new(
            "FEW_OBSERVATIONS",
            "Một số số liệu có độ tin cậy thấp (trạng thái U): tỷ lệ, bình quân hoặc tỷ lệ tồn tại tính từ dưới 10 quan sát, hoặc sai số do bảo vệ vượt 25 %.",
            "Some figures are of low reliability (status U): a ratio, mean or survival share from fewer than 10 observations, or an error of protection above 25 %."
        );

    public static AnswerNote NonResponse(Measure measure, int lowest, int highest) =>
        new(
            "NON_RESPONSE",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Tỷ lệ tổ chức hiện có đã báo cáo {measure.TitleIn(Language.Vi)} là {Range(lowest, highest)} tùy ô; tổng chỉ gồm tổ chức đã báo cáo, không suy rộng."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Of the existing organisations, {Range(lowest, highest)} reported {measure.TitleIn(Language.En)}, depending on the cell; totals cover reporting organisations only and are not extrapolated."
            )
        );

    public static AnswerNote CodeChangedMeaning { get; } =
        new(
            "CODE_CHANGED_MEANING",
            "Các mã 15, 24, 44, 52, 80, 82 và 91 chỉ một tỉnh trong 63 tỉnh, thành phố cũ và một tỉnh khác trong 34 đơn vị mới; không nối hai chuỗi theo mã.",
            "Codes 15, 24, 44, 52, 80, 82 and 91 mean one province among the former 63 and another among the present 34; do not join series by code."
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
            "Figures before 1 July 2025 are harmonised to the 34 provinces by adding up the merged provinces."
        );

    public static AnswerNote AreasBreak { get; } =
        new(
            "AREAS_BREAK_2025",
            "Từ ngày 1/7/2025, 34 đơn vị hành chính cấp tỉnh thay cho 63 và các vùng được phân lại; so sánh trước và sau ngày này cần thận trọng.",
            "On 1 July 2025, 34 provinces replaced the 63 and regions were redrawn; compare figures before and after that date with care."
        );

    public static AnswerNote MembersBreak { get; } =
        new(
            "MEMBERS_BREAK_2024",
            "Luật Hợp tác xã 2023, có hiệu lực từ ngày 1/7/2024, thay đổi đối tượng được tính là thành viên.",
            "The Law on Cooperatives of 2023, in force from 1 July 2024, changed the definition of a member."
        );

    public static AnswerNote ListDimension { get; } =
        new(
            "LIST_DIMENSION",
            "Một đơn vị được tính cho mỗi sản phẩm hoặc nội dung hỗ trợ của nó: cộng các ô không ra tổng, ô tổng chỉ tính đơn vị đó một lần.",
            "A unit is counted for each of its products or content areas: cells do not add up to their total, which counts the unit once."
        );

    public static AnswerNote QuantilesUnweighted { get; } =
        new(
            "QUANTILES_UNWEIGHTED",
            "Trung vị và phân vị tính mỗi dòng một lần: tổ hợp tác, được chọn mẫu để đại diện cho toàn bộ, không được nhân với quyền số.",
            "Medians and percentiles count each row once: cooperative groups, for which a sample represents the population, are not weighted."
        );
}
