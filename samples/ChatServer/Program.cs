using ChatServer;

ChatApplication.Create(args).Run();
