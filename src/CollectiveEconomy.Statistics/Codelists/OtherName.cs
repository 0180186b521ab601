namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>A name under which a code is known besides that of its list.</summary>
/// <param name="Name">The name.</param>
/// <param name="Code">The code.</param>
/// <param name="IsOfWhole">Whether it names all of the code, as Sài Gòn does Hồ Chí Minh, or a part of it, as Sa Đéc does of Đồng Tháp.</param>
public sealed record OtherName(string Name, string Code, bool IsOfWhole);
