namespace CollectiveEconomy.Storage.Access;

/// <summary>A key that was just made; the only moment at which its text is known.</summary>
/// <param name="Key">What the register keeps.</param>
/// <param name="Text">What its holder sends.</param>
public sealed record NewKey(AccessKey Key, KeyText Text);
