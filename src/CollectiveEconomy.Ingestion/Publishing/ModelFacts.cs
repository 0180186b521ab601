using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>One fact for each model, by key.</summary>
public sealed class ModelFacts : ICubeFacts
{
    /// <inheritdoc />
    public Cube Cube { get; } = Cube.All.Single(cube => cube.Facts == typeof(ModelFact));

    /// <inheritdoc />
    public IEnumerable<object> Read(FactSource source)
    {
        var looks = source.Register.ChainVerifications.OrderBy(look => look.Date).ToLookup(look => look.ModelId);
        // What is not known yet is left out of the sum; where nothing is known there is none.
        var disbursed = source
            .Register.FundingLines.Where(line => line.Disbursed != null)
            .GroupBy(line => line.ModelId)
            .Select(lines => new { ModelId = lines.Key, Amount = lines.Sum(line => line.Disbursed) })
            .ToDictionary(sum => sum.ModelId, sum => sum.Amount);
        return source.Models.Values.Select(model => Fact(model, looks[model.Row.Id], disbursed.GetValueOrDefault(model.Row.Id)));
    }

    private static ModelFact Fact(PublishedModel model, IEnumerable<ChainVerification> looks, long? disbursed)
    {
        var life = ChainLife.Of(model.Row.Ended, model.Row.Status, looks);
        return new ModelFact
        {
            CooperativeId = model.Cooperative.Id,
            ModelId = model.Row.Id,
            Programme = model.Row.ProgrammeCode,
            StartYear = model.Row.StartYear,
            Region2025 = model.Place.Region2025,
            RegionBefore2025 = model.Place.RegionBefore2025,
            Province2025 = model.Place.Province2025,
            ProvinceBefore2025 = model.Place.ProvinceBefore2025,
            Field = model.Cooperative.Field,
            Products = model.Products,
            Unit = model.Row.SupportUnitCode,
            DurationBand = model.DurationBand,
            Status = EnumCodes.Of(model.Row.Status),
            ContentAreas = model.ContentAreas,
            Months = model.Months,
            SurvivalDays = life?.Days,
            IsDead = life?.IsDead,
            IsAlive = life?.IsAlive,
            Disbursed = disbursed,
            DisbursedOfVerified = life is null ? null : disbursed,
        };
    }
}
