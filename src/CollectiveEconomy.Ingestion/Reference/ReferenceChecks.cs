using System.Globalization;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>Checks that the periods of reference data follow each other and that successors lead somewhere.</summary>
public static class ReferenceChecks
{
    /// <summary>Lets reference data pass that contradict themselves nowhere.</summary>
    /// <exception cref="StartRefused">Periods overlap or leave a gap, or successors form a cycle; the message names the row and what would be right.</exception>
    public static void Refuse(ReferenceData reference)
    {
        if (Problems(reference).FirstOrDefault() is { } problem)
            throw new StartRefused(problem);
    }

    /// <summary>What is wrong, a sentence for each.</summary>
    public static IEnumerable<LocalizedText> Problems(ReferenceData reference)
    {
        var periods = reference.AreaValidities.OrderBy(period => period.Number).ToLookup(period => period.ProvinceId);
        return
        [
            .. reference.Provinces.SelectMany(province => OfProvince(province, [.. periods[province.Id]])),
            .. CyclesOf(reference.Codes),
        ];
    }

    private static IEnumerable<LocalizedText> OfProvince(Province province, IReadOnlyList<AreaValidity> periods)
    {
        var set = province.Areas == AreaSet.Areas2025 ? "34" : "63";
        var row = new LocalizedText(
            $"area_validity.csv, tỉnh {province.Code} của bộ địa bàn {set}",
            $"area_validity.csv, province {province.Code} of area set {set}"
        );
        if (periods.Count == 0)
        {
            yield return new(
                $"{row.Vi}: không có dòng nào; hãy thêm dòng có hiệu lực từ {DayVi(AreaDays.From(province.Areas))}.",
                $"{row.En}: there is no row; add one that is valid from {Day(AreaDays.From(province.Areas))}."
            );
            yield break;
        }

        foreach (var period in periods.Where(period => period.ValidTo < period.ValidFrom))
            yield return new(
                $"{row.Vi}: valid_to {DayVi(period.ValidTo)} trước valid_from {DayVi(period.ValidFrom)}; hãy đổi chỗ hai ngày.",
                $"{row.En}: valid_to {Day(period.ValidTo)} is before valid_from {Day(period.ValidFrom)}; exchange the days."
            );
        foreach (var (before, after) in periods.Zip(periods.Skip(1)))
            if (before.ValidTo is not { } end)
                yield return new(
                    $"{row.Vi}: dòng trước {DayVi(after.ValidFrom)} không có valid_to; giá trị phải là {DayVi(after.ValidFrom?.AddDays(-1))}.",
                    $"{row.En}: the row before {Day(after.ValidFrom)} has no valid_to; it must be {Day(after.ValidFrom?.AddDays(-1))}."
                );
            else if (after.ValidFrom is not { } start || start <= end)
                yield return new(
                    $"{row.Vi}: khoảng đến {DayVi(end)} và khoảng từ {DayVi(after.ValidFrom)} chồng lên nhau; khoảng thứ hai phải có hiệu lực từ {DayVi(end.AddDays(1))}.",
                    $"{row.En}: the periods to {Day(end)} and from {Day(after.ValidFrom)} overlap; the second must be valid from {Day(end.AddDays(1))}."
                );
            else if (start > end.AddDays(1))
                yield return new(
                    $"{row.Vi}: không có dòng nào cho các ngày giữa {DayVi(end)} và {DayVi(start)}; dòng thứ hai phải có hiệu lực từ {DayVi(end.AddDays(1))}.",
                    $"{row.En}: no row covers the days between {Day(end)} and {Day(start)}; the second must be valid from {Day(end.AddDays(1))}."
                );
        if (periods[0].ValidFrom is { } first && first > AreaDays.From(province.Areas))
            yield return new(
                $"{row.Vi}: không có dòng nào cho các ngày trước {DayVi(first)}; dòng đầu phải có hiệu lực từ {DayVi(AreaDays.From(province.Areas))} hoặc không có valid_from.",
                $"{row.En}: no row covers the days before {Day(first)}; the first must be valid from {Day(AreaDays.From(province.Areas))} or have no valid_from."
            );
        if (periods[^1].ValidTo is { } last && last < AreaDays.To(province.Areas))
            yield return new(
                $"{row.Vi}: không có dòng nào cho các ngày sau {DayVi(last)}; hãy thêm dòng có hiệu lực từ {DayVi(last.AddDays(1))}, hoặc để trống valid_to.",
                $"{row.En}: no row covers the days after {Day(last)}; add one that is valid from {Day(last.AddDays(1))}, or leave valid_to empty."
            );
    }

    private static IEnumerable<LocalizedText> CyclesOf(IReadOnlyList<Code> codes)
    {
        var byValue = codes.ToDictionary(code => (code.CodelistId, code.Value));
        foreach (var code in codes.Where(code => code.Successor is not null))
        {
            if (!byValue.ContainsKey((code.CodelistId, code.Successor!)))
            {
                yield return new(
                    $"code_validity.csv, {code.CodelistId} {code.Value}: mã kế tiếp '{code.Successor}' không có trong danh mục; hãy nêu một mã của danh mục hoặc để trống.",
                    $"code_validity.csv, {code.CodelistId} {code.Value}: the successor '{code.Successor}' is no code of the list; name one or leave it empty."
                );
                continue;
            }

            var passed = new List<string> { code.Value };
            var next = byValue[(code.CodelistId, code.Successor!)];
            while (next.Successor is not null && !passed.Contains(next.Value) && byValue.ContainsKey((next.CodelistId, next.Successor)))
            {
                passed.Add(next.Value);
                next = byValue[(next.CodelistId, next.Successor)];
            }

            if (next.Value == code.Value)
                yield return new(
                    $"code_validity.csv, {code.CodelistId} {code.Value}: các mã kế tiếp {string.Join(" → ", [.. passed, next.Value])} tạo thành vòng; mã cuối phải không có mã kế tiếp.",
                    $"code_validity.csv, {code.CodelistId} {code.Value}: the successors {string.Join(" → ", [.. passed, next.Value])} form a cycle; the last of them must have no successor."
                );
        }
    }

    private static string DayVi(DateOnly? day) => day is null ? "một ngày chưa nêu" : Day(day);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "an unstated day";
}
