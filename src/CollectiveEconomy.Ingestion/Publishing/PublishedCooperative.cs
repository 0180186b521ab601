using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>What releases tell of an organisation itself; it holds no name.</summary>
internal sealed record PublishedCooperative(
    int Id,
    string? Field,
    string LegalForm,
    string? VsicSection,
    string? ServiceType,
    DateOnly? Founded,
    DateOnly? Dissolved,
    int Weight,
    Place Place
)
{
    public static IReadOnlyDictionary<int, PublishedCooperative> Read(RegisterContext register, Origin origin)
    {
        var placeOf = Place.Reader(register);
        var codes = new Dictionary<string, string>();
        // Few codes, many rows: each code is kept once.
        string? Once(string? code) =>
            code is null ? null
            : codes.TryGetValue(code, out var kept) ? kept
            : codes[code] = code;
        var cooperatives = new OrderedDictionary<int, PublishedCooperative>();
        var rows = register
            .Cooperatives.Where(cooperative => cooperative.Origin == origin)
            .OrderBy(cooperative => cooperative.Id)
            .Select(cooperative => new
            {
                cooperative.Id,
                cooperative.Field,
                cooperative.LegalForm,
                cooperative.VsicSection,
                cooperative.ServiceType,
                cooperative.Founded,
                cooperative.Dissolved,
                cooperative.Weight,
                cooperative.ProvinceId,
                cooperative.FormerProvinceId,
            });
        foreach (var row in rows)
            cooperatives.Add(
                row.Id,
                new PublishedCooperative(
                    row.Id,
                    Once(row.Field),
                    Once(row.LegalForm)!,
                    Once(row.VsicSection),
                    Once(row.ServiceType),
                    row.Founded,
                    row.Dissolved,
                    row.Weight,
                    placeOf(row.ProvinceId, row.FormerProvinceId)
                )
            );
        return cooperatives;
    }

    /// <summary>Whether it existed on 31 December of a year.</summary>
    public bool ExistedAtEndOf(int year) =>
        (Founded is null || Founded.Value.Year <= year) && (Dissolved is null || Dissolved.Value.Year > year);
}
