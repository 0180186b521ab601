using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Organisations that are left out, in the schema.</summary>
internal sealed class DroppedUnitsType : TypeOf<DroppedUnits>
{
    /// <summary>The reason in words.</summary>
    /// <param name="dropped">The organisations.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Text([FromSource] DroppedUnits dropped, [FromServices] RequestLanguage preferred, Language? language) =>
        TextOf(dropped.Reason).In(language ?? preferred.Value);

    private static LocalizedText TextOf(DropReason reason) =>
        reason switch
        {
            DropReason.OtherCohort => new("Được hỗ trợ trong nhóm năm khác", "Supported in another cohort"),
            DropReason.NeverObserved => new("Không năm nào có báo cáo về kết quả này", "The outcome was reported in no year"),
            DropReason.ObservedOnce => new("Chỉ một năm có báo cáo về kết quả này", "The outcome was reported in one year only"),
            DropReason.NotPositive => new(
                "Chỉ có giá trị không dương, không có logarit",
                "Only values that are not positive, which have no logarithm"
            ),
            DropReason.SupportedFromStart => new(
                "Được hỗ trợ từ đầu, không có năm nào trước hỗ trợ",
                "Supported from the start, without a year before support"
            ),
            DropReason.NoYearBefore => new("Không có báo cáo trước hỗ trợ", "No report before support"),
            DropReason.NoYearAfter => new("Không có báo cáo sau hỗ trợ", "No report after support"),
            DropReason.NotInYears => new("Không có báo cáo trong các năm được hỏi", "Not reported in any of the years asked for"),
            DropReason.FewInCohort => new("Nhóm năm có quá ít tổ chức để công bố", "In a cohort of too few organisations to be shown"),
            _ => new("Không có báo cáo trong mọi năm cần so sánh", "Not reported in every year that is compared"),
        };
}
