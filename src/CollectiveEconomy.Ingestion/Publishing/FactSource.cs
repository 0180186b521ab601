using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>From what the facts of one release are made: the rows of one origin, and once for all cubes what several of them look up.</summary>
/// <param name="register">The register.</param>
/// <param name="origin">The origin of the rows that count.</param>
/// <param name="firstYear">First year of the release.</param>
/// <param name="lastYear">Last year of the release.</param>
public sealed class FactSource(RegisterContext register, Origin origin, int firstYear, int lastYear)
{
    private readonly Lazy<IReadOnlyDictionary<int, PublishedCooperative>> _cooperatives = new(() =>
        PublishedCooperative.Read(register, origin)
    );
    private IReadOnlyDictionary<int, PublishedModel>? _models;

    /// <summary>The register.</summary>
    public RegisterContext Register => register;

    /// <summary>The origin of the rows that count.</summary>
    public Origin Origin => origin;

    /// <summary>First year of the release.</summary>
    public int FirstYear => firstYear;

    /// <summary>Last year of the release.</summary>
    public int LastYear => lastYear;

    /// <summary>The organisations by key, in the order of their keys.</summary>
    internal IReadOnlyDictionary<int, PublishedCooperative> Cooperatives => _cooperatives.Value;

    /// <summary>The models by key, in the order of their keys.</summary>
    internal IReadOnlyDictionary<int, PublishedModel> Models => _models ??= PublishedModel.Read(this);
}
