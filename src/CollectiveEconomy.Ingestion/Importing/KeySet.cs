using System.Globalization;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>What a submission replaces as a whole: the rows of one province and year, in each table that it brings and that has years or days.</summary>
/// <param name="Province">Code of the province, among the 34.</param>
/// <param name="Year">The year.</param>
public sealed record KeySet(string Province, int Year)
{
    /// <summary>Key of the province inside the register.</summary>
    public int ProvinceId => Statistics.Areas.Province.IdOf(AreaSet.Areas2025, Province);

    /// <summary>First day of the year.</summary>
    public DateOnly FirstDay => new(Year, 1, 1);

    /// <summary>Last day of the year.</summary>
    public DateOnly LastDay => new(Year, 12, 31);

    /// <summary>The models of cooperatives in the province.</summary>
    internal IQueryable<ValueChainModel> ModelsIn(RegisterContext register) =>
        register.Models.Where(model =>
            register.Cooperatives.Any(owner => owner.Id == model.CooperativeId && owner.ProvinceId == ProvinceId)
        );

    /// <summary>Reads a key set, for example 82:2025.</summary>
    /// <exception cref="TextInvalid">It is none.</exception>
    public static KeySet Parse(string given) =>
        given.Split(':') is [{ Length: 2 } province, { Length: 4 } year]
        && province.All(char.IsAsciiDigit)
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new KeySet(province, number)
            : throw new TextInvalid(
                new(
                    $"'{given}' không nêu tỉnh và năm: hãy ghi mã của một trong 34 tỉnh, thành phố và một năm, ví dụ '82:2025'.",
                    $"'{given}' is not a key set: give the code of one of the 34 provinces and a year, for example '82:2025'."
                )
            );
}
