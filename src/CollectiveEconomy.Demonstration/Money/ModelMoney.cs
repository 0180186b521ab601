using CollectiveEconomy.Statistics.Funding;

namespace CollectiveEconomy.Demonstration.Money;

/// <summary>The money of all models.</summary>
internal sealed class ModelMoney
{
    private readonly ILookup<int, Grant> _grants;
    private readonly ILookup<int, FundingLine> _lines;

    public ModelMoney(int seed, Figures figures, IReadOnlyList<SupportedModel> models)
    {
        var grants = Grants.Of(seed, figures, models);
        _grants = grants.ToLookup(grant => grant.Model.Id);
        var state = models.Select(model => (model, _grants[model.Id].Sum(grant => grant.Approved))).ToList();
        Lines =
        [
            .. grants
                .SelectMany(grant => StateLines.Of(seed, grant))
                .Concat(new Counterparts(seed, figures).Of(state))
                .OrderBy(line => line.ModelId)
                .ThenBy(line => line.Year)
                .ThenBy(line => line.Source, StringComparer.Ordinal)
                .Select((line, index) => line with { Id = index + 1 }),
        ];
        _lines = Lines.ToLookup(line => line.ModelId);
    }

    /// <summary>By model, year and source.</summary>
    public IReadOnlyList<FundingLine> Lines { get; }

    /// <summary>State money asked for over all years of a model.</summary>
    public long Requested(SupportedModel model) => _grants[model.Id].Sum(grant => grant.Planned);

    /// <summary>State money granted over all years of a model.</summary>
    public long Approved(SupportedModel model) => _grants[model.Id].Sum(grant => grant.Approved);

    /// <summary>State money disbursed in a year; null while a line is not settled.</summary>
    public long? Disbursed(SupportedModel model, int year)
    {
        var lines = _lines[model.Id].Where(line => line.Year == year && FundingSources.IsState(line.Source)).ToList();
        return lines.Any(line => line.Disbursed is null) ? null : lines.Sum(line => line.Disbursed!.Value);
    }

    /// <summary>Whether its cooperative paid less than it pledged.</summary>
    public bool IsShort(SupportedModel model) => _lines[model.Id].Any(line => line.Paid < line.Pledged);
}
