namespace HazardBot.Dialogs.Texts;

/// <summary>What <c>backup</c> and <c>restore</c> tell.</summary>
public static class BackupTexts
{
    public static readonly Line DataDone = new("数据：{file}（{size} MB）", "Data: {file} ({size} MB)");
    public static readonly Line KeysDone = new("密钥环：{file}（{count} 把）。两份文件要分开保管：只有两份在一起才打得开；证书另放一处。", "Key ring: {file} ({count} keys). Keep the two apart: only both together open anything. The certificate has a place of its own.");
    public static readonly Line SamePlace = new("数据和密钥环要备份到两个不同的文件夹，最好是两台机器。", "Data and key ring go to two different folders, best on two machines.");
    public static readonly Line InData = new("备份不能放在数据目录或密钥环里：{file}", "A backup must not lie in the data directory or the key ring: {file}");
    public static readonly Line IsThere = new("已经有这个文件了，不会覆盖：{file}", "This file is there already and is not overwritten: {file}");
    public static readonly Line NoData = new("缺少 --data：SQLite 的数据要一起备份。", "--data is missing: with SQLite the data are backed up too.");
    public static readonly Line OwnBackup = new("SQL Server 的数据用它自己的备份；这里只备份和恢复密钥环（--keys）。", "SQL Server has its own backups of the data; here only the key ring is backed up and restored (--keys).");
    public static readonly Line NotEmpty = new("{folder} 不是空的：请恢复到一个新的数据目录。", "{folder} is not empty: restore into a new data directory.");
    public static readonly Line Unreadable = new("这不是 HazardBot 的备份文件，或者已经损坏：{file}", "This is no backup of HazardBot, or it is damaged: {file}");
    public static readonly Line DontMatch = new("这两份备份打不开彼此，或者证书不对；什么也没有恢复。", "These two don't open one another, or the certificate is another one; nothing was restored.");

    public static readonly Line Restored = new(
        "恢复好了，数据和密钥对得上。在您确认之前什么都不会往外发：先 ledger verify，再用 outbox 看看积压了什么，然后 outbox release。",
        "Restored; data and keys belong together. Nothing is sent until you say so: run ledger verify, look with outbox at what waits, then outbox release.");
}
