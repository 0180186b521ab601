using System.Globalization;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
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
    public static IEnumerable<string> Problems(ReferenceData reference)
    {
        var periods = reference.AreaValidities.OrderBy(period => period.Number).ToLookup(period => period.ProvinceId);
        return
        [
            .. reference.Provinces.SelectMany(province => OfProvince(province, [.. periods[province.Id]])),
            .. CyclesOf(reference.Codes),
        ];
    }

    private static IEnumerable<string> OfProvince(Province province, IReadOnlyList<AreaValidity> periods)
    {
        var row = $"area_validity.csv, province {province.Code} of area set {(province.Areas == AreaSet.Areas2025 ? "34" : "63")}";
        if (periods.Count == 0)
        {
            yield return $"{row}: there is no row; add one that is valid from {Day(AreaDays.From(province.Areas))}.";
            yield break;
        }

        foreach (var period in periods.Where(period => period.ValidTo < period.ValidFrom))
            yield return $"{row}: valid_to {Day(period.ValidTo)} is before valid_from {Day(period.ValidFrom)}; exchange the days.";
        foreach (var (before, after) in periods.Zip(periods.Skip(1)))
            if (before.ValidTo is not { } end)
                yield return $"{row}: the row before {Day(after.ValidFrom)} has no valid_to; it must be {Day(after.ValidFrom?.AddDays(-1))}.";
            else if (after.ValidFrom is not { } start || start <= end)
                yield return $"{row}: the periods to {Day(end)} and from {Day(after.ValidFrom)} overlap; the second must be valid from {Day(end.AddDays(1))}.";
            else if (start > end.AddDays(1))
                yield return $"{row}: no row covers the days between {Day(end)} and {Day(start)}; the second must be valid from {Day(end.AddDays(1))}.";
        if (periods[0].ValidFrom is { } first && first > AreaDays.From(province.Areas))
            yield return $"{row}: no row covers the days before {Day(first)}; the first must be valid from {Day(AreaDays.From(province.Areas))} or have no valid_from.";
        if (periods[^1].ValidTo is { } last && last < AreaDays.To(province.Areas))
            yield return $"{row}: no row covers the days after {Day(last)}; add one that is valid from {Day(last.AddDays(1))}, or leave valid_to empty.";
    }

    private static IEnumerable<string> CyclesOf(IReadOnlyList<Code> codes)
    {
        var byValue = codes.ToDictionary(code => (code.CodelistId, code.Value));
        foreach (var code in codes.Where(code => code.Successor is not null))
        {
            if (!byValue.ContainsKey((code.CodelistId, code.Successor!)))
            {
                yield return $"code_validity.csv, {code.CodelistId} {code.Value}: the successor '{code.Successor}' is no code of the list; name one or leave it empty.";
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
                yield return $"code_validity.csv, {code.CodelistId} {code.Value}: the successors {string.Join(" → ", [.. passed, next.Value])} form a cycle; the last of them must have no successor.";
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "an unstated day";
}
