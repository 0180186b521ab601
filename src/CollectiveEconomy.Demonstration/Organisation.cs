using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration;

/// <summary>A synthetic organisation while its life is being made; the register gets its <see cref="Cooperative"/>.</summary>
internal sealed class Organisation
{
    /// <summary>From which its draws are derived; apart for each population, so that one does not disturb another.</summary>
    public required int Key { get; init; }

    public required string LegalForm { get; init; }

    public required string Field { get; init; }

    /// <summary>Its province among the 63.</summary>
    public required Province Province { get; init; }

    public required DateOnly Founded { get; init; }

    public required int Weight { get; init; }

    public required Traits Traits { get; init; }

    public DateOnly? Dissolved { get; set; }

    /// <summary>Its key in the register, given when all are known.</summary>
    public int Id { get; set; }

    public Organisation? Union { get; set; }

    /// <summary>The year in which support began; null when it was never supported.</summary>
    public int? SupportedFrom { get; set; }

    public bool CountsAsCooperative => LegalForms.CountsAsCooperative(LegalForm);

    public bool ExistsOn(DateOnly day) => Founded <= day && (Dissolved is null || Dissolved > day);
}
