namespace CollectiveEconomy.Statistics.Areas;

/// <summary>The legal kind of a first-level administrative unit.</summary>
public enum ProvinceKind
{
    /// <summary>A province (tỉnh).</summary>
    Province,

    /// <summary>A city directly under the central government (thành phố trực thuộc trung ương).</summary>
    Municipality,
}
