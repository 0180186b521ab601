using CollectiveEconomy.Demonstration.Money;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Demonstration.Outcomes;

/// <summary>Difficulties of models and units. How often each of the seven occurs is an assumption; they are fewer since 2021.</summary>
internal static class Difficulties
{
    private const string Counterpart = "COUNTERPART_SHORTFALL";
    private const double ToldWhenShort = 0.75;
    private const double OfUnitBefore2021 = 0.5;
    private const double OfUnitSince2021 = 0.25;
    private const int FirstYear = 2018;

    // Cases for a model of each programme.
    private static readonly (string Type, double Before2021, double Since2021)[] OfModels =
    [
        ("SLOW_APPRAISAL", 0.32, 0.12),
        ("MANAGER_CAPACITY", 0.2, 0.16),
        ("COOP_RESOURCES", 0.2, 0.15),
        ("NO_ESTIMATE_GUIDANCE", 0.16, 0.05),
        ("CRITERIA_FUNDING_MISMATCH", 0.12, 0.07),
        ("PROVIDER_CAPACITY", 0.1, 0.07),
    ];

    private static readonly (string Item, double Weight)[] OfUnits =
    [
        ("NO_ESTIMATE_GUIDANCE", 3),
        ("PROVIDER_CAPACITY", 3),
        ("SLOW_APPRAISAL", 2),
        ("CRITERIA_FUNDING_MISMATCH", 2),
    ];

    private static readonly (int Item, double Weight)[] Severities = [(1, 1), (2, 2.5), (3, 3.5), (4, 2), (5, 0.7)];

    public static IEnumerable<DifficultyReport> OfModel(int seed, SupportedModel model, ModelMoney money)
    {
        var draws = model.Draws(seed, "difficulty");
        var days = model.LastSupported.DayNumber - model.Starts.DayNumber;
        var types = OfModels
            .Where(type => draws.Happens(model.IsOfFirstProgramme ? type.Before2021 : type.Since2021))
            .Select(type => type.Type)
            .ToList();
        if (money.IsShort(model) && draws.Happens(ToldWhenShort))
            types.Add(Counterpart);
        return types.Select(type => Row(draws, type, model.Starts.AddDays(draws.Whole(0, days)), model.Id, model.Model.SupportUnitCode));
    }

    /// <summary>Of the work of units as such, without a model.</summary>
    public static IEnumerable<DifficultyReport> OfUnit(int seed, SupportUnit unit)
    {
        for (var year = FirstYear; year <= Horizon.LastYear; year++)
        {
            var draws = new Draws(seed, "difficulty of " + unit.Code, year: year);
            if (draws.Happens(year <= SupportedModel.LastYearOfFirstProgramme ? OfUnitBefore2021 : OfUnitSince2021))
                yield return Row(draws, draws.Weighted(OfUnits), draws.DayOf(year), null, unit.Code);
        }
    }

    private static DifficultyReport Row(Draws draws, string type, DateOnly day, int? modelId, string? unit) =>
        new()
        {
            Id = 0,
            ModelId = modelId,
            SupportUnitCode = unit,
            Type = type,
            Date = day,
            Severity = draws.Weighted(Severities),
        };
}
