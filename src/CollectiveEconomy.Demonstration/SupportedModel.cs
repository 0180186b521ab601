using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration;

/// <summary>A synthetic model with what is needed to tell its story.</summary>
/// <param name="Model">Its row.</param>
/// <param name="Organisation">The cooperative at which it is carried out.</param>
/// <param name="Products">Its products with their parts.</param>
/// <param name="ContentAreas">Its content areas.</param>
internal sealed record SupportedModel(
    ValueChainModel Model,
    Organisation Organisation,
    IReadOnlyList<ModelProduct> Products,
    IReadOnlyList<ModelContentArea> ContentAreas
)
{
    /// <summary>The last year of the first programme; models since then last two to three years, with counterpart assured.</summary>
    public const int LastYearOfFirstProgramme = 2020;

    public int Id => Model.Id;

    public DateOnly Starts => Model.Starts!.Value;

    public bool IsOfFirstProgramme => Model.StartYear <= LastYearOfFirstProgramme;

    /// <summary>The last day of support that is known: its end, or the end of what is known.</summary>
    public DateOnly LastSupported => Model.Ended ?? Horizon.LastDay;

    /// <summary>Years of support up to the last that is known.</summary>
    public IEnumerable<int> Years => Enumerable.Range(Model.StartYear, LastSupported.Year - Model.StartYear + 1);

    public bool IsAbout(string contentArea) => ContentAreas.Any(area => area.ContentArea == contentArea);

    /// <summary>Draws of its own for a concern.</summary>
    public Draws Draws(int seed, string concern, int year = 0) => new(seed, concern, Id, year);
}
