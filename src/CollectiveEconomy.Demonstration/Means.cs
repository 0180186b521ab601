namespace CollectiveEconomy.Demonstration;

/// <summary>Means of performances, which are added up as they are made and not kept.</summary>
internal sealed class Means
{
    private int _count;
    private double _members;
    private double _workers;
    private double _capital;
    private double _assets;
    private double _revenue;
    private double _profit;
    private double _incomeOfWorkers;

    public double Members => _members / _count;

    public double Workers => _workers / _count;

    public double Capital => _capital / _count;

    public double Assets => _assets / _count;

    public double Revenue => _revenue / _count;

    public double Profit => _profit / _count;

    /// <summary>Income times workers.</summary>
    public double IncomeOfWorkers => _incomeOfWorkers / _count;

    public void Add(in Performance performance)
    {
        _count++;
        _members += performance.Members;
        _workers += performance.Workers;
        _capital += performance.Capital;
        _assets += performance.Assets;
        _revenue += performance.Revenue;
        _profit += performance.Profit;
        _incomeOfWorkers += performance.Income * performance.Workers;
    }
}
